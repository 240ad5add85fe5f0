package id.mufakat.web.verification;

import id.mufakat.Malformed;
import id.mufakat.document.Fingerprint;
import id.mufakat.verification.FindPaper;
import id.mufakat.verification.Found;
import id.mufakat.verification.Found.Standing;
import id.mufakat.verification.PublicRecord;
import id.mufakat.verification.ReadAnchor;
import id.mufakat.verification.ReadPublicRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Asks the register about a file, by its SHA-256 alone: the file itself never leaves its holder. */
@Path("/verify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {

    @Inject
    FindPaper papers;

    @Inject
    ReadPublicRecord records;

    @Inject
    ReadAnchor anchor;

    /**
     * @param registered only for the finished file
     * @param standing what the bytes are, or null when the register does not know them
     * @param record of the printing that counts now; null when the register does not know these bytes
     */
    public record Answer(boolean registered, @Nullable Standing standing, @Nullable PublicRecord record) {}

    @Operation(summary = "Whether a file with this SHA-256 is in the register; open to everybody")
    @GET
    @Path("{sha256}")
    public Answer ask(@PathParam("sha256") String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new Malformed("sha256", "not-a-fingerprint");
        }
        return papers.find(new Fingerprint(sha256)).map(this::answer).orElseGet(() -> new Answer(false, null, null));
    }

    @Operation(summary = "The root certificate of this house as PEM, for verifiers elsewhere; open to everybody")
    @GET
    @Path("anchor")
    @Produces("application/x-pem-file")
    public String anchor() {
        return anchor.read();
    }

    private Answer answer(Found found) {
        return new Answer(found.standing() == Standing.FINISHED, found.standing(), records.read(found.code()));
    }
}
