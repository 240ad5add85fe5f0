package id.mufakat.web.agreement;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.drafting.FillForm;
import id.mufakat.drafting.PreviewDraft;
import id.mufakat.drafting.WriteDraft;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One agreement, its text, and what the side that writes does to it. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    Sheets sheets;

    @Inject
    ReadText text;

    @Inject
    WriteDraft write;

    @Inject
    FillForm fill;

    @Inject
    PreviewDraft preview;

    /** @param based the raw wording the author had in front of them */
    public record Wording(@Nullable String based, @Nullable String text) {}

    /**
     * Some of the form's fields; those left out stay as they are.
     *
     * @param based for each of the fields the value that the author had in front of them
     */
    public record Filled(@Nullable Map<String, String> based, @Nullable Map<String, String> fields) {}

    @Operation(summary = "Everything about one agreement that the caller may see")
    @GET
    public AgreementSheet read(@PathParam("id") UUID id) {
        return sheets.read(id);
    }

    @Operation(summary = "The text, unit by unit")
    @GET
    @Path("text")
    public TextSheet text(@PathParam("id") UUID id) {
        return text.read(id);
    }

    @Operation(summary = "Reword one unit of the draft")
    @PUT
    @Path("text/{unit}")
    public void reword(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Wording given) {
        Wording body = Body.of(given);
        write.reword(id, unit, Body.member("based", body.based()), Body.member("text", body.text()));
    }

    @Operation(summary = "Fill in some of the draft's fields")
    @PUT
    @Path("form")
    public void fill(@PathParam("id") UUID id, @Nullable Filled given) {
        Filled body = Body.of(given);
        fill.fill(id, Given.fields("based", body.based()), Given.fields("fields", body.fields()));
    }

    @Operation(summary = "The draft as PDF, by the renderer of the final paper")
    @GET
    @Path("preview")
    @Produces("application/pdf")
    public byte[] preview(@PathParam("id") UUID id) {
        return preview.preview(id);
    }
}
