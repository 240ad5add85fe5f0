package id.mufakat.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.arrangement.InsertUnit;
import id.mufakat.arrangement.MoveUnit;
import id.mufakat.arrangement.RemoveUnit;
import id.mufakat.comment.Visibility;
import id.mufakat.discussion.AnswerComment;
import id.mufakat.discussion.Remark;
import id.mufakat.discussion.WriteComment;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.language.Difference.Piece;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Said;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.negotiation.AcceptRest;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.negotiation.TakeBack;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.negotiation.TypeVersion;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.TypedPages;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.text.Unit.Kind;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Standing;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixIT {

    private static final String SECRET = "burung kenari di ruang rapat";

    private static TestDatabase database;
    private static TestHouse house;

    private SampleWalk walk;

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

    @Test
    void a_row_says_how_the_unit_began_and_what_each_side_last_put_in_its_place() {
        walk.send(walk.one.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        answer(walk.two.drafter(), "scope", Stance.Kind.REJECTED, "terlalu luas");
        walk.consent(walk.two.drafter());
        walk.reword(walk.one.drafter(), "opening", "berikut", "berikut ini");
        walk.send(walk.one.drafter());

        MatrixSheet sheet = read(walk.two.drafter());
        Row opening = row(sheet, "opening");
        assertThat(opening.first()).endsWith("di bawah ini:");
        assertThat(opening.now()).endsWith("berikut ini:");
        assertThat(opening.status()).isEqualTo(Status.OPEN);
        assertThat(opening.changed()).containsExactly(2, 3);
        Said drafter = opening.said().get(0);
        Said partner = opening.said().get(1);
        assertThat(drafter.version()).isEqualTo(3);
        assertThat(drafter.words()).isEqualTo(opening.now());
        assertThat(drafter.kind()).isEqualTo(Stance.Kind.ACCEPTED);
        assertThat(partner.version()).isEqualTo(2);
        assertThat(partner.words()).endsWith("tangan berikut:");
        assertThat(Objects.requireNonNull(partner.difference()).pieces())
                .extracting(Piece::text)
                .contains("di bawah ini", "berikut");
        assertThat(partner.kind()).as("it spoke of another wording").isNull();
        assertThat(sheet.versions()).hasSize(3);
        assertThat(sheet.agreed()).isEqualTo(sheet.units() - 2);
        Said scope = row(sheet, "scope").said().get(1);
        assertThat(scope.kind()).isEqualTo(Stance.Kind.REJECTED);
        assertThat(scope.reason()).isEqualTo("terlalu luas");
        assertThat(scope.person()).isEqualTo("Ni Made Fiktif Perancang");
        assertThat(row(sheet, "scope").changed()).isEmpty();
        assertThat(row(sheet, "scope").place()).isEqualTo("Pasal 2");
    }

    @Test
    void both_sides_hold_the_same_matrix() {
        walk.send(walk.one.drafter());
        write(walk.two.reviewer(), "scope", "mohon dipersempit", Visibility.SHARED);
        write(walk.one.reviewer(), "scope", SECRET, Visibility.INTERNAL);
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        answer(walk.two.drafter(), "scope", Stance.Kind.ASKED, "mengapa?");
        walk.send(walk.two.drafter());

        MatrixSheet one = read(walk.one.drafter());
        MatrixSheet two = read(walk.two.drafter());

        assertThat(one).usingRecursiveComparison().ignoringFields("sides").isEqualTo(two);
        assertThat(one.sides()).extracting(MatrixSheet.Side::ours).containsExactly(true, false);
        assertThat(two.sides()).extracting(MatrixSheet.Side::ours).containsExactly(false, true);
        assertThat(one.sides())
                .extracting(MatrixSheet.Side::name)
                .isEqualTo(two.sides().stream().map(MatrixSheet.Side::name).toList());
    }

    @Test
    void what_was_not_sent_or_not_shared_is_in_no_matrix() {
        walk.send(walk.one.drafter());
        UUID shared = write(walk.one.drafter(), "scope", "mohon ditimbang", Visibility.SHARED);
        write(walk.two.drafter(), "scope", SECRET + " internal", Visibility.INTERNAL);
        house.as(walk.two.reviewer())
                .get(AnswerComment.class)
                .answer(walk.id, shared, new Remark(SECRET + " jawaban", Visibility.INTERNAL));
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", SECRET);
        answer(walk.two.drafter(), "scope", Stance.Kind.ASKED, SECRET + "?");

        for (Actor reader : List.of(walk.one.drafter(), walk.two.drafter())) {
            assertThat(read(reader).toString()).contains("mohon ditimbang").doesNotContain(SECRET);
        }
    }

    /** Neither in a turn nor with a version that was taken back was it ever sent. */
    @Test
    void what_a_side_said_before_it_changed_its_mind_stays_its_own() {
        walk.send(walk.one.drafter());
        answer(walk.two.drafter(), "scope", Stance.Kind.ASKED, SECRET + "?");
        answer(walk.two.drafter(), "scope", Stance.Kind.ASKED, "mengapa?");
        answer(walk.two.drafter(), "term", Stance.Kind.REJECTED, SECRET + "!");
        walk.send(walk.two.drafter());
        house.as(walk.two.drafter()).get(TakeBack.class).takeBack(walk.id);
        answer(walk.two.drafter(), "term", Stance.Kind.ACCEPTED, null);
        walk.send(walk.two.drafter());

        MatrixSheet sheet = read(walk.one.drafter());

        assertThat(sheet.toString()).contains("mengapa?").doesNotContain(SECRET);
        assertThat(row(sheet, "scope").history()).singleElement().satisfies(step -> {
            assertThat(step.version()).isEqualTo(3);
            assertThat(step.what()).isEqualTo(What.ASKED);
        });
    }

    @Test
    void what_was_answered_in_an_earlier_round_stays_in_the_history() {
        walk.send(walk.one.drafter());
        answer(walk.two.drafter(), "opening", Stance.Kind.REJECTED, "keliru");
        walk.send(walk.two.drafter());
        walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.one.drafter());

        Row opening = row(read(walk.two.drafter()), "opening");

        assertThat(opening.said().get(1).kind()).isNull();
        assertThat(opening.history()).extracting(MatrixSheet.Step::what).containsExactly(What.REJECTED, What.REWORDED);
        assertThat(opening.history().get(0).words()).isEqualTo("keliru");
    }

    @Test
    void parts_that_came_went_or_moved_stand_where_people_look_for_them() {
        walk.send(walk.one.drafter());
        house.as(walk.two.drafter()).get(AcceptRest.class).accept(walk.id, walk.root());
        String fresh = house.get(InsertUnit.class)
                .insert(walk.id, new InsertUnit.Wish(Kind.ARTICLE, Where.AFTER, "term", null, "Siaran pers."));
        house.get(RemoveUnit.class)
                .remove(walk.id, "monitoring", line("monitoring").mark(), "Sudah diatur.");
        house.get(MoveUnit.class).move(walk.id, "scope", line("scope").row(), "agreed");
        walk.send(walk.two.drafter());

        MatrixSheet sheet = read(walk.one.drafter());
        List<String> ids = sheet.rows().stream().map(Row::id).toList();
        assertThat(ids).startsWith(Standing.ORDER).containsSubsequence("term", "monitoring", fresh);
        Row gone = row(sheet, "monitoring");
        assertThat(gone.gone()).isTrue();
        assertThat(gone.place()).startsWith("Pasal");
        assertThat(gone.first()).isNotEmpty();
        assertThat(gone.now()).isEmpty();
        assertThat(gone.said().get(1).removed()).isTrue();
        assertThat(gone.said().get(1).reason()).isEqualTo("Sudah diatur.");
        assertThat(row(sheet, fresh).first()).isEmpty();
        assertThat(row(sheet, fresh).said().get(1).words()).contains("Siaran pers.");
        assertThat(row(sheet, "scope").history())
                .extracting(MatrixSheet.Step::what)
                .containsExactly(What.MOVED);

        walk.consent(walk.one.drafter());
        MatrixSheet agreed = read(walk.two.drafter());
        assertThat(agreed.rows()).allMatch(row -> row.status() == Status.AGREED);
        assertThat(agreed.agreed()).isEqualTo(agreed.units());
        assertThat(row(agreed, "monitoring").gone()).isTrue();
        assertThat(agreed.rows()).noneMatch(row -> row.id().equals(Standing.ORDER));
    }

    @Test
    void papers_and_files_are_the_same_for_both_sides_and_hold_nothing_unsent() {
        walk.send(walk.one.drafter());
        write(walk.two.reviewer(), "scope", "mohon dipersempit", Visibility.SHARED);
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.two.drafter());
        write(walk.one.reviewer(), "scope", SECRET, Visibility.INTERNAL);
        walk.reword(walk.one.drafter(), "opening", "berikut", SECRET);

        byte[] file = house.as(walk.one.drafter()).get(TypeMatrix.class).type(walk.id);
        String paper = text(house.get(PrintMatrix.class).print(walk.id));
        house.as(walk.two.archivist());

        assertThat(house.get(TypeMatrix.class).type(walk.id)).isEqualTo(file);
        assertThat(text(house.get(PrintMatrix.class).print(walk.id))).isEqualTo(paper);
        String typed = new TypedPages(file).words();
        assertThat(typed)
                .contains("mohon dipersempit", "Naskah ke-2:", "Pertimbangan a.", "Pasal 2 RUANG LINGKUP")
                .doesNotContain(SECRET);
        assertThat(paper.replaceAll("\\s+", " ")).contains("mohon dipersempit").doesNotContain(SECRET);
        assertThat(new TypedPages(file).faults()).isEmpty();
    }

    @Test
    void a_version_is_typed_as_its_paper_was_printed_whatever_became_of_the_text() {
        walk.send(walk.one.drafter());
        byte[] first = version(walk.two.drafter(), 1);
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        walk.consent(walk.two.drafter());
        walk.consent(walk.one.drafter());
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);
        walk.decide(walk.two.reviewer(), Outcome.APPROVED, null);
        house.as(walk.one.registrar()).get(GiveNumber.class).give(walk.id, null);
        house.as(walk.two.registrar()).get(GiveNumber.class).give(walk.id, null);

        assertThat(version(walk.one.drafter(), 1)).isEqualTo(first);
        TypedPages typed = new TypedPages(first);
        assertThat(typed.words()).contains("di bawah ini:", "NOMOR: …………");
        assertThat(new TypedPages(version(walk.one.archivist(), 2)).words()).contains("tangan berikut:");
        assertThat(typed.faults()).isEmpty();
        assertThatThrownBy(() -> version(walk.one.drafter(), 9)).isInstanceOf(NotFound.class);
    }

    private byte[] version(Actor reader, int number) {
        return house.as(reader).get(TypeVersion.class).type(walk.id, number);
    }

    private static String text(byte[] pdf) {
        return new PrintedPages(pdf).text();
    }

    @Test
    void there_is_none_before_something_was_sent() {
        assertThatThrownBy(() -> read(walk.one.drafter())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(walk.two.drafter())).isInstanceOf(NotFound.class);
    }

    @Test
    void reading_it_opens_what_was_sent() {
        walk.send(walk.one.drafter());
        read(walk.one.drafter());
        assertThat(house.as(walk.one.drafter())
                        .get(ReadNegotiation.class)
                        .read(walk.id)
                        .recallable())
                .isTrue();

        read(walk.two.archivist());

        assertThat(house.as(walk.one.drafter())
                        .get(ReadNegotiation.class)
                        .read(walk.id)
                        .recallable())
                .isFalse();
    }

    private MatrixSheet read(Actor reader) {
        return house.as(reader).get(ReadMatrix.class).read(walk.id);
    }

    private static Row row(MatrixSheet sheet, String unit) {
        return sheet.rows().stream()
                .filter(row -> row.id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void answer(Actor drafter, String unit, Stance.Kind kind, @Nullable String words) {
        String hash = house.as(drafter).get(ReadNegotiation.class).read(walk.id).units().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .hash();
        house.get(TakeStance.class).take(walk.id, unit, new TakeStance.Answer(kind, hash, words));
    }

    private UUID write(Actor author, String unit, String words, Visibility readers) {
        return house.as(author).get(WriteComment.class).write(walk.id, unit, new Remark(words, readers));
    }

    private TextSheet.Unit line(String unit) {
        return house.get(ReadText.class).read(walk.id).units().stream()
                .filter(each -> each.line().unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
