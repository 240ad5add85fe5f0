package id.mufakat.web.archive;

import id.mufakat.NotFound;
import id.mufakat.archive.ArchivedSheet;
import id.mufakat.archive.OpenArchived;
import id.mufakat.archive.ReadArchived;
import id.mufakat.archive.Standing;
import id.mufakat.search.ArchiveQuery;
import id.mufakat.search.SearchArchive;
import id.mufakat.search.SearchPage;
import id.mufakat.search.SearchPage.Facets;
import id.mufakat.search.SearchPage.Hit;
import id.mufakat.verification.Authenticity;
import id.mufakat.verification.ReadAuthenticity;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was signed and is kept; strangers' documents are neither shown nor counted. */
@Path("/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {

    @Inject
    SearchArchive search;

    @Inject
    ReadArchived readArchived;

    @Inject
    ReadAuthenticity readAuthenticity;

    @Inject
    OpenArchived openArchived;

    /** What narrows the search; what is absent lets everything through. */
    public static class Filters {

        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("year")
        @Nullable
        Integer year;

        @QueryParam("agency")
        @Nullable
        UUID agency;

        @QueryParam("region")
        @Nullable
        String region;

        @QueryParam("status")
        @Nullable
        Standing status;

        ArchiveQuery query(String text, int after, int limit) {
            return new ArchiveQuery(text, kind, year, agency, region, status, after, limit);
        }
    }

    /**
     * @param corrected whether nothing matched as typed and slips were allowed for
     * @param next to be sent as {@code after} for the following hits; absent at the end
     */
    public record Found(long total, boolean corrected, List<Hit> items, Facets facets, @Nullable String next) {}

    @Operation(summary = "What the archive holds for these words, as far as the caller may see it")
    @GET
    public Found find(
            @QueryParam("q") @DefaultValue("") String text,
            @BeanParam Filters filters,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        int from = Slice.position(after);
        SearchPage page = search.find(filters.query(text, from, limit));
        int end = from + page.hits().size();
        String next = !page.hits().isEmpty() && end < page.total() && end <= SearchArchive.DEEPEST
                ? Slice.cursorAt(end)
                : null;
        return new Found(page.total(), page.corrected(), page.hits(), page.facets(), next);
    }

    @Operation(summary = "What is known of one archived document")
    @GET
    @Path("{id}")
    public ArchivedSheet read(@PathParam("id") UUID id) {
        return readArchived.read(id);
    }

    @Operation(summary = "What proves one archived document genuine: when its signatures were given and found good")
    @GET
    @Path("{id}/authenticity")
    public Authenticity authenticity(@PathParam("id") UUID id) {
        return readAuthenticity.read(id).orElseThrow(() -> new NotFound(id));
    }

    @Operation(summary = "The signed PDF of one archived document")
    @GET
    @Path("{id}/paper")
    @Produces("application/pdf")
    public byte[] paper(@PathParam("id") UUID id) {
        return openArchived.open(id);
    }
}
