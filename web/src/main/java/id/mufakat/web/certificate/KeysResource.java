package id.mufakat.web.certificate;

import id.mufakat.enrolment.ListWaitingKeys;
import id.mufakat.enrolment.ReleaseKey;
import id.mufakat.enrolment.WaitingKey;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The signing keys of the caller's agency that wait for a second person; for administrators and registrars. */
@Path("/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    @Inject
    ListWaitingKeys listWaitingKeys;

    @Inject
    ReleaseKey releaseKey;

    @GET
    @Operation(summary = "Signing keys that wait to be released, the latest first")
    public Slice<WaitingKey> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listWaitingKeys.list(), WaitingKey::serial, after, limit);
    }

    @POST
    @Path("/{serial}/release")
    @Operation(summary = "Release a key after having met its holder; from then on it signs")
    public void release(@PathParam("serial") String serial) {
        releaseKey.release(serial);
    }
}
