package id.mufakat.web.verification;

import id.mufakat.verification.PublicRecord;
import id.mufakat.verification.ReadPublicRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands behind the QR code of a printed document. Open to everybody, like the page it leads to. */
@Path("/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {

    @Inject
    ReadPublicRecord records;

    @GET
    @Path("/{code}")
    @Operation(summary = "What to compare a printed document with, by the code on it; open to everybody")
    public PublicRecord read(@PathParam("code") String code) {
        return records.read(RecordServlet.plain(code));
    }
}
