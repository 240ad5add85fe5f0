package id.mufakat.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.Conclusion;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.conclusion.ReturnAtSigning;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRound;
import id.mufakat.verification.Found.Standing;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicRecordIT {
    private static final Instant NOW = Instant.parse("2026-05-08T02:00:00Z");
    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = PaperWalk.house(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void turnBack() {
        house.at(NOW);
    }

    @Test
    void a_draft_has_no_record_and_an_unknown_code_answers_alike() {
        PaperWalk walk = new PaperWalk(house).freeze();

        assertThatThrownBy(() -> record(walk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadPublicRecord.class).read("bcdfghjkmnpq"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_printed_paper_is_found_by_its_code_and_by_each_of_its_revisions() {
        PaperWalk walk = new PaperWalk(house).open();
        Fingerprint printed = walk.round().current();
        assertThat(record(walk).state()).isEqualTo("signing");
        assertThat(record(walk).sha256()).isNull();
        assertThat(record(walk).signatures()).hasSize(2).allMatch(signature -> signature.signedAt() == null);

        walk.sign(walk.bkpsdm);
        Fingerprint once = walk.round().current();
        assertThat(standing(printed)).contains(Standing.UNFINISHED);
        assertThat(standing(once)).contains(Standing.UNFINISHED);
        assertThat(standing(Fingerprint.of(new byte[] {1}))).isEmpty();
    }

    @Test
    void a_finished_paper_is_in_force_until_midnight_where_it_was_made() {
        PaperWalk walk = new PaperWalk(house).file();
        Conclusion end = walk.agreement().concluded();
        Fingerprint signed = Objects.requireNonNull(end.signedPaper());

        assertThat(standing(signed)).contains(Standing.FINISHED);
        assertThat(record(walk).edition()).isEqualTo(1);
        assertThat(record(walk).sha256()).isEqualTo(signed.hex());
        assertThat(record(walk).endsOn()).hasToString("2029-05-07");
        house.at(Instant.parse("2029-05-07T15:59:59Z"));
        assertThat(record(walk).state()).isEqualTo("in-force");
        house.at(Instant.parse("2029-05-07T16:00:00Z"));
        assertThat(record(walk).state()).isEqualTo("ended");
        database.execute("update agreement set ends_on = null where id = '" + walk.id + "'");
        assertThat(record(walk).state()).as("without an end").isEqualTo("in-force");
    }

    @Test
    void a_withdrawn_edition_is_void_and_said_to_be_corrected_until_the_next_one_counts() {
        PaperWalk walk = new PaperWalk(house).open();
        walk.sign(walk.bkpsdm);
        SigningRound first = walk.round();
        walk.askNext();
        house.as(walk.bawaslu.head()).get(ReturnAtSigning.class).giveBack(walk.id, "Pasal 7 keliru");

        assertThat(record(walk).state()).isEqualTo("reopened");
        assertThat(record(walk).edition()).isEqualTo(1);
        assertThat(record(walk).signatures()).isEmpty();
        assertThat(standing(first.printed())).contains(Standing.VOID);
        assertThat(standing(first.current())).contains(Standing.VOID);

        walk.approve().printAgain();
        assertThat(record(walk).state()).isEqualTo("signing");
        assertThat(record(walk).edition()).isEqualTo(2);
        walk.openSigning();
        assertThat(standing(first.current())).contains(Standing.VOID);
        assertThat(standing(walk.round().current())).contains(Standing.UNFINISHED);
    }

    /** Whatever is added here is told to the whole world. */
    @Test
    void anybody_may_know_this_and_nothing_else() {
        assertThat(names(PublicRecord.class))
                .containsExactly(
                        "code",
                        "kind",
                        "edition",
                        "parties",
                        "date",
                        "signatures",
                        "state",
                        "endsOn",
                        "zone",
                        "sha256");
        assertThat(names(PublicRecord.Party.class)).containsExactly("name", "number");
        assertThat(names(PublicRecord.Signature.class)).containsExactly("office", "signedAt");
    }

    private static List<String> names(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static PublicRecord record(PaperWalk walk) {
        return house.as(null).get(ReadPublicRecord.class).read(walk.agreement().code());
    }

    private static Optional<Standing> standing(Fingerprint paper) {
        return house.as(null).get(FindPaper.class).find(paper).map(Found::standing);
    }
}
