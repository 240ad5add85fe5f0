package id.mufakat.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.WrongStage;
import id.mufakat.conclusion.FreezeText;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.party.Parties;
import id.mufakat.register.NumberInUse;
import id.mufakat.register.NumberTaken;
import id.mufakat.register.NumberVoid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumberingIT {
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

    @Test
    void a_void_number_is_replaced_while_the_sides_give_theirs_and_never_given_again() {
        PaperWalk walk = new PaperWalk(house).approve();
        String first = walk.give(walk.bawaslu);
        assertThat(acts(walk)).contains("void-number");

        String second = cancel(walk, "Salah buku", null);
        assertThatThrownBy(() -> cancel(walk, first, "Salah buku", null)).isInstanceOf(NumberVoid.class);

        assertThat(second).isNotEqualTo(first).isNotBlank();
        assertThat(walk.agreement().party(walk.bawaslu.agency().id()).number()).isEqualTo(second);
        assertThat(walk.agreement().party(walk.bawaslu.agency().id()).numberGivenBy())
                .isEqualTo(walk.bawaslu.registrar().person());
        assertThat(database.ask("select state || ' ' || void_reason from document_number where text = '" + first
                        + "' and subject = '" + walk.id + "'"))
                .isEqualTo("VOID Salah buku");
        assertThat(database.ask(
                        "select facts from audit_entry where act = 'number-voided' and subject = '" + walk.id + "'"))
                .contains(first)
                .contains("Salah buku");

        walk.give(walk.bkpsdm);
        house.as(null).get(FreezeText.class).freeze(walk.id);
        assertThatThrownBy(() -> cancel(walk, "Salah buku", null)).isInstanceOf(NumberInUse.class);
        assertThat(acts(walk)).doesNotContain("void-number");
    }

    @Test
    void a_refused_replacement_leaves_the_number_as_it_was() {
        PaperWalk walk = new PaperWalk(house).approve();
        String number = walk.give(walk.bawaslu);

        assertThatThrownBy(() -> cancel(walk, "Salah buku", number)).isInstanceOf(NumberTaken.class);
        assertThatThrownBy(() -> cancel(walk, " ", null)).isInstanceOf(Malformed.class);
        assertThat(walk.agreement().party(walk.bawaslu.agency().id()).number()).isEqualTo(number);
        assertThat(database.ask("select string_agg(state, ',') from document_number where subject = '" + walk.id + "'"))
                .isEqualTo("RESERVED");
    }

    @Test
    void a_number_made_void_in_an_open_draft_is_asked_for_again_after_the_next_approval() {
        PaperWalk walk = new PaperWalk(house).approve();
        String first = walk.give(walk.bawaslu);
        house.as(null).get(ReopenDraft.class).reopen(walk.id, "signatory-changed");
        walk.openDraft();

        assertThat(cancel(walk, "Tidak jadi", null)).isEmpty();
        assertThat(walk.agreement().party(walk.bawaslu.agency().id()).number()).isNull();
        walk.approve();
        assertThat(walk.give(walk.bawaslu)).isNotEqualTo(first);
    }

    /** Half past eleven in Jakarta is half past midnight in Badung. */
    @Test
    void on_new_years_eve_each_side_writes_into_the_year_of_its_own_calendar() {
        PaperWalk walk = new PaperWalk(house);
        house.run(
                () -> house.get(Parties.class).agency(walk.bkpsdm.agency().id()).settleIn("31.71"));
        walk.approve();
        Instant before = house.now();
        house.at(Instant.parse("2026-12-31T16:30:00Z"));

        assertThat(walk.give(walk.bawaslu)).endsWith("/2027");
        assertThat(walk.give(walk.bkpsdm)).endsWith("/2026");
        assertThat(database.ask("select string_agg(year::text, ' ' order by year) from document_number"
                        + " where subject = '" + walk.id + "'"))
                .isEqualTo("2026 2027");
        house.at(before);
    }

    @Test
    void only_a_side_that_has_a_number_makes_one_void() {
        PaperWalk walk = new PaperWalk(house).approve();

        assertThatThrownBy(() -> cancel(walk, "Salah buku", null)).isInstanceOf(NotFound.class);
        walk.give(walk.bawaslu);
        assertThatThrownBy(() -> walk.give(walk.bawaslu)).isInstanceOf(WrongStage.class);
    }

    private static String cancel(PaperWalk walk, String reason, @Nullable String entered) {
        String number = walk.agreement().party(walk.bawaslu.agency().id()).number();
        return cancel(walk, Objects.requireNonNullElse(number, ""), reason, entered);
    }

    private static String cancel(PaperWalk walk, String seen, String reason, @Nullable String entered) {
        return house.as(walk.bawaslu.registrar()).get(VoidNumber.class).cancel(walk.id, seen, reason, entered);
    }

    private static List<String> acts(PaperWalk walk) {
        return house.as(walk.bawaslu.registrar())
                .get(ReadAgreement.class)
                .read(walk.id)
                .acts();
    }
}
