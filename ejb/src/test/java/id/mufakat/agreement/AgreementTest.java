package id.mufakat.agreement;

import static id.mufakat.agreement.SampleAgreements.BAWASLU;
import static id.mufakat.agreement.SampleAgreements.BKPSDM;
import static id.mufakat.agreement.SampleAgreements.NOON;
import static id.mufakat.agreement.SampleAgreements.PAPER;
import static id.mufakat.agreement.SampleAgreements.REGISTRAR;
import static id.mufakat.agreement.SampleAgreements.ROOT;
import static id.mufakat.agreement.SampleAgreements.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.agreement.Submission.Return;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    @Test
    void a_draft_belongs_to_the_side_that_writes_it() {
        Agreement agreement = SampleAgreements.drafted();

        assertThat(agreement.isVisibleTo(BAWASLU)).isTrue();
        assertThat(agreement.isVisibleTo(BKPSDM)).isFalse();
        assertThat(agreement.isVisibleTo(STRANGER)).isFalse();
    }

    @Test
    void a_submitted_text_is_visible_to_every_side_and_to_nobody_else() {
        Agreement agreement = SampleAgreements.submitted();

        assertThat(agreement.isVisibleTo(BKPSDM)).isTrue();
        assertThat(agreement.isVisibleTo(STRANGER)).isFalse();
    }

    @Test
    void a_submitted_text_refuses_another_form() {
        Agreement agreement = SampleAgreements.submitted();

        assertThatThrownBy(() -> agreement.describe(agreement.subject())).isInstanceOf(WrongStage.class);
    }

    @Test
    void a_text_is_frozen_only_with_the_number_of_every_side() {
        Agreement agreement = SampleAgreements.approved();
        agreement.number(BAWASLU, "001/HK.02.00/K.BA-03/05/2024", REGISTRAR);

        assertThatThrownBy(() -> agreement.freeze(NOON)).isInstanceOf(NumberMissing.class);
        assertThat(agreement.stage()).isEqualTo(Stage.NUMBERING);
    }

    @Test
    void a_stranger_gives_no_number() {
        Agreement agreement = SampleAgreements.approved();

        assertThatThrownBy(() -> agreement.number(STRANGER, "1", REGISTRAR)).isInstanceOf(NotFound.class);
    }

    /** One instant in the three zones, at the ends of a month, of a February and of a year. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-31T14:59:59Z, 2024-05-31, 2024-05-31, 2024-05-31",
        "2024-05-31T15:00:00Z, 2024-05-31, 2024-05-31, 2024-06-01",
        "2024-02-28T16:00:00Z, 2024-02-28, 2024-02-29, 2024-02-29",
        "2024-02-29T16:59:59Z, 2024-02-29, 2024-03-01, 2024-03-01",
        "2024-12-31T16:59:59Z, 2024-12-31, 2025-01-01, 2025-01-01",
        "2024-12-31T17:00:00Z, 2025-01-01, 2025-01-01, 2025-01-01"
    })
    void the_date_is_the_date_where_the_drafting_agency_is(
            Instant at, LocalDate west, LocalDate middle, LocalDate east) {
        Map.of("Asia/Jakarta", west, "Asia/Makassar", middle, "Asia/Jayapura", east)
                .forEach((zone, date) -> {
                    Agreement agreement = SampleAgreements.numbered(ZoneId.of(zone));

                    agreement.freeze(at);

                    assertThat(agreement.concluded().date()).as(zone).isEqualTo(date);
                });
    }

    @Test
    void a_return_at_signing_keeps_the_numbers_and_gives_up_the_paper() {
        Agreement agreement = SampleAgreements.signing();

        agreement.reopen(new Return("Pasal 7 keliru", REGISTRAR));

        assertThat(agreement.stage()).isEqualTo(Stage.DRAFT);
        assertThat(agreement.round()).isEqualTo(2);
        assertThat(agreement.conclusion()).isEmpty();
        assertThat(agreement.party(BAWASLU).number()).isEqualTo("001/HK.02.00/K.BA-03/05/2024");
    }

    @Test
    void an_open_draft_cannot_be_reopened() {
        Agreement agreement = SampleAgreements.drafted();

        assertThatThrownBy(() -> agreement.reopen(new Return("x", null))).isInstanceOf(WrongStage.class);
    }

    @Test
    void only_a_filed_paper_brings_it_into_force_and_that_is_final() {
        Agreement agreement = SampleAgreements.signing();

        agreement.signed(PAPER);
        agreement.enterForce(NOON, LocalDate.of(2026, 5, 7));

        assertThat(agreement.stage()).isEqualTo(Stage.IN_FORCE);
        assertThatThrownBy(() -> agreement.reopen(new Return("x", null))).isInstanceOf(WrongStage.class);
        assertThat(agreement.submission()).get().extracting(Submission::root).isEqualTo(ROOT);
    }
}
