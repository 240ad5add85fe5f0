package id.mufakat.web.certificate;

import id.mufakat.enrolment.EnrolKey;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.KeyState;
import id.mufakat.enrolment.ReplaceKey;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's own signing key for the agency they act for. */
@Path("/me/key")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyResource {

    @Inject
    FindKeyState findKeyState;

    @Inject
    EnrolKey enrolKey;

    @Inject
    ReplaceKey replaceKey;

    /** What locks the key; nobody can recover it. */
    public record Lock(@Nullable String passphrase) {

        char[] characters() {
            return Body.text(passphrase).toCharArray();
        }
    }

    @GET
    @Operation(summary = "How the caller's signing key stands")
    public KeyState read() {
        return findKeyState.find();
    }

    @POST
    @Operation(summary = "Make a signing key, locked by a passphrase")
    public void enrol(@Nullable Lock lock) {
        enrolKey.enrol(Body.of(lock).characters());
    }

    @PUT
    @Operation(summary = "Revoke the signing key and make a new one")
    public void replace(@Nullable Lock lock) {
        replaceKey.replace(Body.of(lock).characters());
    }
}
