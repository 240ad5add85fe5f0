package id.mufakat.web.agreement;

import id.mufakat.arrangement.ChooseWording;
import id.mufakat.arrangement.InsertClause;
import id.mufakat.library.Library;
import id.mufakat.proofreading.ReadLibrary;
import id.mufakat.proofreading.ReadLibrary.LibrarySheet;
import id.mufakat.web.agreement.StructureResource.Inserted;
import id.mufakat.web.api.Body;
import id.mufakat.wording.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Clauses in stock, and the parts of a text that are taken from them. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LibraryResource {

    @Inject
    ReadLibrary read;

    @Inject
    InsertClause insert;

    @Inject
    ChooseWording choose;

    /** The library and how the text stands against it. */
    public record Stock(List<Entry> entries, List<Use> uses) {}

    /**
     * A clause.
     *
     * @param title by language
     * @param note when to use it, by language
     * @param place the unit of the template behind which it belongs, or the one that it is
     * @param standing whether the template has it from the start
     */
    public record Entry(
            String id,
            Map<String, String> title,
            Map<String, String> note,
            String place,
            boolean standing,
            List<Phrasing> phrasings) {}

    /**
     * A wording.
     *
     * @param note when to fall back on it, by language
     * @param lines what it says
     */
    public record Phrasing(String id, boolean approved, Map<String, String> note, List<String> lines) {}

    /**
     * A part of the text that is such a clause.
     *
     * @param state {@code APPROVED}, {@code FALLBACK} or {@code DEVIATING}
     */
    public record Use(String unit, String entry, String phrasing, Library.State state) {}

    /** @param after the unit behind which it goes */
    public record Wish(@Nullable String phrasing, @Nullable String after) {}

    /** @param seen the part's mark that was read */
    public record Choice(@Nullable String seen, @Nullable String phrasing) {}

    @Operation(summary = "The clauses in stock, and which parts of the text are of them")
    @GET
    @Path("library")
    public Stock read(@PathParam("id") UUID id) {
        LibrarySheet sheet = read.read(id);
        return new Stock(
                sheet.entries().stream().map(entry -> entry(sheet, entry)).toList(),
                sheet.uses().stream()
                        .map(use -> new Use(
                                use.unit(), use.entry().id(), use.phrasing().id(), use.state()))
                        .toList());
    }

    private static Entry entry(LibrarySheet sheet, Library.Entry entry) {
        return new Entry(
                entry.id(),
                entry.title(),
                entry.note(),
                entry.place(),
                entry.standing(),
                entry.phrasings().stream()
                        .map(phrasing -> new Phrasing(
                                phrasing.id(),
                                phrasing.isApproved(),
                                phrasing.note(),
                                sheet.lines(phrasing).stream().map(Line::words).toList()))
                        .toList());
    }

    @Operation(summary = "Put a clause of the library into the draft")
    @POST
    @Path("library/{entry}")
    public Inserted insert(@PathParam("id") UUID id, @PathParam("entry") String entry, @Nullable Wish given) {
        Wish body = Body.of(given);
        return new Inserted(insert.insert(
                id,
                new InsertClause.Choice(
                        entry, Body.member("phrasing", body.phrasing()), Body.member("after", body.after()))));
    }

    @Operation(summary = "Give a part of the draft that is a clause of the library another wording of it")
    @PUT
    @Path("text/{unit}/phrasing")
    public void choose(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Choice given) {
        Choice body = Body.of(given);
        choose.choose(id, unit, Body.member("seen", body.seen()), Body.member("phrasing", body.phrasing()));
    }
}
