package id.mufakat.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.Stage;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.document.FormIncomplete;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The template has both closings; the house cannot keep a paper signed in ink yet, and says so at the field. */
class WetInkIT {
    private static final Map<String, String> INK =
            Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Serentak Tahun 2024", "cara", "BASAH");
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
    void a_form_that_asks_for_ink_is_refused_at_the_field_wherever_it_is_filled_in() {
        refused(() -> new PaperWalk(house, INK));
        PaperWalk walk = new PaperWalk(house);
        refused(() -> house.as(walk.bawaslu.drafter())
                .get(FillForm.class)
                .fill(walk.id, Map.of("cara", "TTE"), Map.of("cara", "BASAH")));
        assertThat(walk.agreement().subject().form()).containsEntry("cara", "TTE");
    }

    @Test
    void a_draft_begun_for_ink_before_is_not_submitted() {
        PaperWalk walk = new PaperWalk(house);
        database.execute("update agreement set mode = 'WET_INK', fields = replace(fields, 'TTE', 'BASAH') where id = '"
                + walk.id + "'");

        refused(walk::submit);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(FormIncomplete.class, form -> assertThat(form.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("cara");
                    assertThat(fault.getMessage()).contains("ink-not-kept");
                }));
    }
}
