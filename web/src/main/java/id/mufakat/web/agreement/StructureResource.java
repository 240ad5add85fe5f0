package id.mufakat.web.agreement;

import id.mufakat.arrangement.InsertUnit;
import id.mufakat.arrangement.MoveUnit;
import id.mufakat.arrangement.ReadEdits;
import id.mufakat.arrangement.ReadEdits.EditSheet;
import id.mufakat.arrangement.ReadPlace;
import id.mufakat.arrangement.ReadPlace.Mention;
import id.mufakat.arrangement.ReadPlace.PlaceSheet;
import id.mufakat.arrangement.RemoveUnit;
import id.mufakat.arrangement.RestoreUnit;
import id.mufakat.arrangement.RetitleUnit;
import id.mufakat.arrangement.UndoEdit;
import id.mufakat.structure.Nesting.Slot;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.text.Unit;
import id.mufakat.web.agreement.FoundWords.Found;
import id.mufakat.web.api.Body;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The structure of a draft: parts put in, out and elsewhere, taken back and put back. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StructureResource {

    @Inject
    ReadPlace readPlace;

    @Inject
    ReadEdits readEdits;

    @Inject
    InsertUnit insertUnit;

    @Inject
    RemoveUnit removeUnit;

    @Inject
    MoveUnit moveUnit;

    @Inject
    RetitleUnit retitleUnit;

    @Inject
    RestoreUnit restoreUnit;

    @Inject
    UndoEdit undoEdit;

    @Inject
    FoundWords found;

    /**
     * What can be done with a part.
     *
     * @param mark what to name when it is taken out
     * @param row what to name when it is moved
     * @param slots what may be put beside or below it
     * @param up what it stands behind after a step up; null where there is none
     * @param down the same after a step down
     * @param below how many parts stand below it
     * @param mentions parts elsewhere that refer to it or to what is below it
     * @param losses what would be wrong without it, and is not now
     */
    public record Place(
            String unit,
            String place,
            boolean fixed,
            String mark,
            String row,
            List<Slot> slots,
            @Nullable String up,
            @Nullable String down,
            int below,
            List<Mention> mentions,
            List<Found> losses) {}

    /**
     * A new part.
     *
     * @param beside the unit behind or below which it goes
     * @param heading may be left out
     * @param text may be left out
     */
    public record Wish(
            Unit.@Nullable Kind kind,
            @Nullable Where where,
            @Nullable String beside,
            @Nullable String heading,
            @Nullable String text) {}

    /** The id of the part that was put in. */
    public record Inserted(String unit) {}

    /**
     * @param seen the part's mark that was read
     * @param reason which the other side reads; may be left out
     */
    public record Removal(@Nullable String seen, @Nullable String reason) {}

    /**
     * @param seen the mark of its row that was read
     * @param after what it stands behind from now on; empty to stand first
     */
    public record Step(@Nullable String seen, @Nullable String after) {}

    /** @param based the raw heading the author had in front of them */
    public record Heading(@Nullable String based, @Nullable String heading) {}

    /** @param edit the change that was read as the last one */
    public record Last(@Nullable String edit) {}

    @Operation(summary = "What can be done with one part of the draft, and what would follow from taking it out")
    @GET
    @Path("text/{unit}/place")
    public Place place(@PathParam("id") UUID id, @PathParam("unit") String unit) {
        PlaceSheet sheet = readPlace.read(id, unit);
        return new Place(
                sheet.unit(),
                sheet.place(),
                sheet.fixed(),
                sheet.mark(),
                sheet.row(),
                sheet.slots(),
                sheet.up(),
                sheet.down(),
                sheet.below(),
                sheet.mentions(),
                found.of(sheet.losses()));
    }

    @Operation(summary = "What the caller's side changed in the structure and has not sent")
    @GET
    @Path("edits")
    public EditSheet edits(@PathParam("id") UUID id) {
        return readEdits.read(id);
    }

    @Operation(summary = "Put a new part into the draft")
    @POST
    @Path("text")
    public Inserted insert(@PathParam("id") UUID id, @Nullable Wish given) {
        Wish body = Body.of(given);
        return new Inserted(insertUnit.insert(
                id,
                new InsertUnit.Wish(
                        Body.member("kind", body.kind()),
                        Body.member("where", body.where()),
                        Body.member("beside", body.beside()),
                        body.heading(),
                        body.text())));
    }

    @Operation(summary = "Take a part with all that is below it out of the draft")
    @POST
    @Path("text/{unit}/removal")
    public void remove(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Removal given) {
        Removal body = Body.of(given);
        removeUnit.remove(id, unit, Body.member("seen", body.seen()), body.reason());
    }

    @Operation(summary = "Put a part of the draft elsewhere among its like")
    @POST
    @Path("text/{unit}/move")
    public void move(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Step given) {
        Step body = Body.of(given);
        moveUnit.move(id, unit, Body.member("seen", body.seen()), Body.member("after", body.after()));
    }

    @Operation(summary = "Give an article, a section or an annex of the draft another heading")
    @PUT
    @Path("text/{unit}/heading")
    public void retitle(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Heading given) {
        Heading body = Body.of(given);
        retitleUnit.retitle(id, unit, Body.member("based", body.based()), Body.member("heading", body.heading()));
    }

    @Operation(summary = "Put a part back where it stood before it was taken out")
    @POST
    @Path("text/{unit}/restoration")
    public void restore(@PathParam("id") UUID id, @PathParam("unit") String unit) {
        restoreUnit.restore(id, unit);
    }

    @Operation(summary = "Take back the last change of structure that was not sent")
    @POST
    @Path("edits/undo")
    public void undo(@PathParam("id") UUID id, @Nullable Last given) {
        undoEdit.undo(id, Body.member("edit", Body.of(given).edit()));
    }
}
