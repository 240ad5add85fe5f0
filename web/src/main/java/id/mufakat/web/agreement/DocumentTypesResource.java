package id.mufakat.web.agreement;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.ArchiveRule;
import id.mufakat.document.DocumentType.Classification;
import id.mufakat.document.DocumentType.Retention;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.party.Agency;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The kinds of document the house knows, with the fields their forms ask for. */
@Path("/document-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentTypesResource {

    @Inject
    DocumentTypes types;

    /**
     * @param process the diagram that carries it, or {@code none} for a type that is only printed
     * @param parties which kinds of agency its text is written for, party by party; empty for any
     * @param archive how its documents are filed and kept
     */
    public record Kind(
            String code,
            Map<String, String> title,
            String process,
            List<Set<Agency.Type>> parties,
            List<Field> fields,
            Archive archive) {}

    /** The rows of classification and retention schedule that hold for a type, under their codes. */
    public record Archive(
            String classification, @Nullable Classification meaning, String retention, @Nullable Retention rule) {}

    @Operation(summary = "The kinds of document, with the fields their forms ask for")
    @GET
    public Slice<Kind> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        List<Kind> kinds = types.all().stream().map(this::kind).toList();
        return Slice.of(kinds, Kind::code, after, limit);
    }

    private Kind kind(DocumentType type) {
        ArchiveRule kept = type.archive();
        Archive archive = new Archive(
                kept.classification(),
                types.classifications().get(kept.classification()),
                kept.retention(),
                types.retentions().get(kept.retention()));
        return new Kind(type.code(), type.title(), type.process(), type.parties(), type.fields(), archive);
    }
}
