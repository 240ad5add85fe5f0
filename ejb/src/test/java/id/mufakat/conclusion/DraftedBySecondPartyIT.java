package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Stage;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.drafting.FillForm;
import id.mufakat.drafting.PreviewDraft;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.round.Slot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text says that the first party supervises elections: that holds whoever writes it. */
class DraftedBySecondPartyIT {

    private static TestDatabase database;
    private static TestHouse house;

    private PaperWalk walk;

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
    void begin() {
        house.at(Instant.parse("2026-05-08T02:00:00Z"));
        walk = new PaperWalk(house).draftedByTheSecondParty();
    }

    @Test
    void the_supervisor_of_elections_is_the_first_party_of_the_printed_text() {
        walk.print();

        String printed = new PrintedPages(walk.paper()).text().replaceAll("\\s+", " ");
        assertThat(walk.agreement().parties())
                .extracting(Party::agency)
                .containsExactly(
                        walk.bawaslu.agency().id(), walk.bkpsdm.agency().id());
        assertThat(printed)
                .containsSubsequence(
                        "BAWASLU KABUPATEN BADUNG",
                        "BKPSDM KABUPATEN BADUNG",
                        "I Putu Fiktif Wirawan",
                        "selanjutnya disebut PIHAK KESATU",
                        "I Gede Fiktif Wijaya",
                        "selanjutnya disebut PIHAK KEDUA",
                        "PIHAK KESATU merupakan lembaga penyelenggara pemilihan umum",
                        "PIHAK KESATU mempunyai tugas dan tanggung jawab",
                        "PIHAK KEDUA mempunyai tugas dan tanggung jawab");
    }

    @Test
    void the_draft_belongs_to_its_writer_until_it_is_handed_over() {
        UUID id = walk.id;

        assertThat(walk.agreement().isDraftedBy(id(walk.bkpsdm))).isTrue();
        assertThatThrownBy(() -> house.as(walk.bawaslu.drafter())
                        .get(ReadAgreement.class)
                        .read(id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(FillForm.class).fill(id, Map.of(), Map.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(PreviewDraft.class).preview(id)).isInstanceOf(NotFound.class);
        assertThat(listed()).doesNotContain(id);

        house.as(walk.bkpsdm.drafter());
        assertThat(house.get(ReadAgreement.class).read(id).acts()).containsExactly("write", "send", "cancel");
        assertThat(house.get(PreviewDraft.class).preview(id)).isNotEmpty();
        assertThat(listed()).contains(id);

        walk.submit();

        house.as(walk.bawaslu.reviewer());
        assertThat(house.get(ReadAgreement.class).read(id).acts()).containsExactly("review");
        assertThat(listed()).contains(id);
    }

    @Test
    void the_host_signs_last_and_the_agreement_comes_into_force() {
        walk.file();

        AgreementSheet sheet =
                house.as(walk.bkpsdm.reviewer()).get(ReadAgreement.class).read(walk.id);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(walk.round().slots().stream()
                        .sorted(Comparator.comparing(slot -> slot.signedAt().orElseThrow()))
                        .map(Slot::signatory)
                        .map(signatory -> signatory.agency()))
                .containsExactly(id(walk.bkpsdm), id(walk.bawaslu));
        assertThat(sheet.sides())
                .extracting(AgreementSheet.Side::signatory)
                .containsExactly("I Putu Fiktif Wirawan", "I Gede Fiktif Wijaya");
    }

    private List<UUID> listed() {
        return house.get(ListAgreements.class).list(ListAgreements.Wanted.from(null, 100)).entries().stream()
                .map(ListAgreements.Entry::id)
                .toList();
    }

    private static UUID id(PaperWalk.Side side) {
        return side.agency().id();
    }
}
