package id.mufakat.web.agreement;

import id.mufakat.matrix.MatrixSheet;
import id.mufakat.matrix.PrintMatrix;
import id.mufakat.matrix.ReadMatrix;
import id.mufakat.matrix.TypeMatrix;
import id.mufakat.negotiation.TypeVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The matrix of a text under discussion, and what of it people take along as files. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    ReadMatrix matrix;

    @Inject
    PrintMatrix print;

    @Inject
    TypeMatrix type;

    @Inject
    TypeVersion typeVersion;

    @Operation(summary = "Every unit: how it began, what each side last proposed and says, shared comments, history")
    @GET
    @Path("matrix")
    public MatrixSheet matrix(@PathParam("id") UUID id) {
        return matrix.read(id);
    }

    @Operation(summary = "The matrix as PDF, the same for all sides")
    @GET
    @Path("matrix/pdf")
    @Produces("application/pdf")
    public byte[] printed(@PathParam("id") UUID id) {
        return print.print(id);
    }

    @Operation(summary = "The matrix as DOCX, which reads like the PDF")
    @GET
    @Path("matrix/docx")
    @Produces(DOCX)
    public byte[] typed(@PathParam("id") UUID id) {
        return type.type(id);
    }

    @Operation(summary = "One version as it was sent, as DOCX, which reads like the paper that was sent")
    @GET
    @Path("versions/{number}/docx")
    @Produces(DOCX)
    public byte[] version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return typeVersion.type(id, number);
    }
}
