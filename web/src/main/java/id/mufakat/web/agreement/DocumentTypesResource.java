package id.mufakat.web.agreement;

import id.mufakat.document.DocumentType;
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
     */
    public record Kind(
            String code,
            Map<String, String> title,
            String process,
            List<Set<Agency.Type>> parties,
            List<Field> fields) {}

    @Operation(summary = "The kinds of document, with the fields their forms ask for")
    @GET
    public Slice<Kind> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        List<Kind> kinds = types.all().stream().map(DocumentTypesResource::kind).toList();
        return Slice.of(kinds, Kind::code, after, limit);
    }

    private static Kind kind(DocumentType type) {
        return new Kind(type.code(), type.title(), type.process(), type.parties(), type.fields());
    }
}
