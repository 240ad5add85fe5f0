package id.mufakat.arrangement;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.arrangement.InsertUnit.Wish;
import id.mufakat.arrangement.ReadEdits.EditSheet;
import id.mufakat.arrangement.ReadPlace.PlaceSheet;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.negotiation.NegotiationSheet;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A text in the hands of two sides, and what they do to its structure. */
abstract class Arranging {

    private static TestDatabase database;
    static TestHouse house;

    SampleWalk walk;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void begin() {
        walk = new SampleWalk(house);
    }

    final String insert(Kind kind, Where where, String beside, String text) {
        return insert(kind, where, beside, text, walk.one.drafter());
    }

    final String insert(Kind kind, Where where, String beside, String text, Actor author) {
        return house.as(author).get(InsertUnit.class).insert(walk.id, new Wish(kind, where, beside, null, text));
    }

    final void remove(String unit, @Nullable String reason) {
        remove(unit, reason, walk.one.drafter());
    }

    final void remove(String unit, @Nullable String reason, Actor author) {
        String mark = line(unit, author).mark();
        house.get(RemoveUnit.class).remove(walk.id, unit, mark, reason);
    }

    final void move(String unit, String after) {
        move(unit, after, walk.one.drafter());
    }

    final void move(String unit, String after, Actor author) {
        String row = line(unit, author).row();
        house.get(MoveUnit.class).move(walk.id, unit, row, after);
    }

    final void restore(String unit) {
        house.as(walk.one.drafter()).get(RestoreUnit.class).restore(walk.id, unit);
    }

    final void undo() {
        house.get(UndoEdit.class).undo(walk.id, last().id());
    }

    final ReadEdits.Change last() {
        return Objects.requireNonNull(edits().last());
    }

    final EditSheet edits() {
        return edits(walk.one.drafter());
    }

    final EditSheet edits(Actor reader) {
        return house.as(reader).get(ReadEdits.class).read(walk.id);
    }

    final PlaceSheet place(String unit) {
        return house.as(walk.one.drafter()).get(ReadPlace.class).read(walk.id, unit);
    }

    final void accept(Actor drafter) {
        house.as(drafter).get(id.mufakat.negotiation.AcceptRest.class).accept(walk.id, walk.root());
    }

    final NegotiationSheet sheet(Actor reader) {
        return house.as(reader).get(ReadNegotiation.class).read(walk.id);
    }

    static Unit unit(NegotiationSheet sheet, String id) {
        return sheet.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final TextSheet.Unit line(String unit) {
        return line(unit, walk.one.drafter());
    }

    final TextSheet.Unit line(String unit, Actor reader) {
        return text(reader).stream()
                .filter(each -> each.line().unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(unit));
    }

    final List<TextSheet.Unit> text(Actor reader) {
        return house.as(reader).get(ReadText.class).read(walk.id).units();
    }

    final Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        text(walk.one.drafter())
                .forEach(unit ->
                        hashes.put(unit.line().unit(), unit.line().hash().hex()));
        return hashes;
    }

    final Tree tree() {
        return house.in(
                () -> house.get(id.mufakat.text.Texts.class).get(walk.id).tree());
    }
}
