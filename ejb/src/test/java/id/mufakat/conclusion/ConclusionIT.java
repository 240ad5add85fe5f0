package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.NumberMissing;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.paper.PublicAddress;
import id.mufakat.paper.PublicAddressMissing;
import id.mufakat.party.Parties;
import id.mufakat.register.NumberInUse;
import id.mufakat.register.NumberTaken;
import id.mufakat.register.Register;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.round.NotYourTurn;
import id.mufakat.round.SigningRound;
import id.mufakat.signing.MandateExpired;
import id.mufakat.signing.NameChanged;
import id.mufakat.signing.ReadSigningSheet;
import id.mufakat.signing.SigningSheet.Standing;
import id.mufakat.verification.PublicRecord;
import id.mufakat.verification.ReadPublicRecord;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConclusionIT {
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
    void an_agreement_walks_from_its_draft_into_force() {
        PaperWalk walk = new PaperWalk(house).file();

        assertThat(walk.agreement().stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(walk.agreement().concluded().endsOn()).hasToString("2029-05-07");
    }

    @Test
    void a_changed_address_neither_stops_the_freezing_nor_enters_the_paper() {
        PaperWalk walk = new PaperWalk(house).number();
        String approved = walk.agreement().submission().orElseThrow().root();
        walk.changeEverything();

        house.as(null).get(FreezeText.class).freeze(walk.id);
        walk.changeEverything();
        house.as(null).get(PrintAgreement.class).print(walk.id);

        String printed = printed(walk);
        assertThat(printed)
                .contains("Jalan Raya Sempidi 1", "BADAN BKPSDM KABUPATEN BADUNG")
                .doesNotContain("Jalan Lain", "Badan Baru", "BADAN BARU");
        assertThat(text(walk).root()).isEqualTo(approved);
    }

    @Test
    void a_paper_in_force_looks_the_same_after_its_agencies_were_renamed() {
        PaperWalk walk = new PaperWalk(house).file();
        AgreementSheet sheet = sheet(walk);
        PublicRecord record = record(walk);
        ListAgreements.Entry entry = entry(walk);

        walk.changeEverything();

        assertThat(sheet(walk).sides()).isEqualTo(sheet.sides());
        assertThat(record(walk)).isEqualTo(record);
        assertThat(entry(walk)).isEqualTo(entry);
        assertThat(record.parties().get(0).name())
                .isEqualTo(walk.bawaslu.agency().name());
        assertThat(database.ask("select title from archived_document where subject = '" + walk.id + "'"))
                .isEqualTo("Nota Kesepahaman");
    }

    @Test
    void a_text_that_no_longer_hashes_to_the_approved_root_is_not_printed() {
        PaperWalk walk = new PaperWalk(house).freeze();
        database.execute("update document_text set tree = replace(tree, 'PARA PIHAK', 'KEDUA PIHAK') where owner = '"
                + walk.id + "'");

        assertThatThrownBy(() -> house.as(null).get(PrintAgreement.class).print(walk.id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("approved root");
        assertThat(walk.agreement().concluded().paper()).isNull();
    }

    @Test
    void a_text_is_not_frozen_when_an_office_changed_hands_after_the_approval() {
        PaperWalk walk = new PaperWalk(house).number();
        walk.succeed(walk.bkpsdm, "Ni Komang Fiktif");

        assertThatThrownBy(() -> house.as(null).get(FreezeText.class).freeze(walk.id))
                .isInstanceOf(SignatoryChanged.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.NUMBERING);
    }

    @Test
    void a_successor_returns_the_paper_and_signs_the_next_edition_with_the_same_numbers() {
        PaperWalk walk = new PaperWalk(house).open();
        String number = walk.agreement().parties().get(1).number();
        Actor heir = walk.succeed(walk.bkpsdm, "Ni Komang Fiktif");

        assertThatThrownBy(() -> walk.sign(walk.bkpsdm)).isInstanceOf(MandateExpired.class);
        assertThat(house.as(heir).get(ReadSigningSheet.class).read(walk.id).state())
                .isEqualTo(Standing.OTHER_NAMED);
        house.as(heir).get(ReturnAtSigning.class).giveBack(walk.id, "Pejabat berganti");
        walk.approve().printAgain();

        assertThat(printed(walk))
                .contains("Ni Komang Fiktif", "Edisi 2 · Halaman 1")
                .doesNotContain("I Gede Fiktif Wijaya");
        assertThat(walk.agreement().parties().get(1).number()).isEqualTo(number);
        walk.openSigning().sign(walk.bkpsdm, heir);

        assertThat(walk.round().isFirstSignature()).isFalse();
    }

    @Test
    void whoever_is_written_otherwise_on_the_paper_does_not_sign_it() {
        PaperWalk walk = new PaperWalk(house).open();
        house.run(() ->
                house.get(Parties.class).person(walk.bkpsdm.head().person()).rename("I Gede Fiktif Wijayanto"));

        assertThatThrownBy(() -> walk.sign(walk.bkpsdm)).isInstanceOf(NameChanged.class);
        house.as(walk.bkpsdm.head()).get(ReturnAtSigning.class).giveBack(walk.id, "Nama keliru");
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void nothing_is_submitted_or_frozen_while_nobody_could_check_the_paper() {
        String before = System.clearProperty("mufakat.public.url");
        try (TestDatabase own = TestDatabase.fresh()) {
            TestHouse plain = PaperWalk.house(own, new PublicAddress());
            PaperWalk draft = new PaperWalk(plain);
            assertThatThrownBy(draft::submit).isInstanceOf(PublicAddressMissing.class);
            assertThat(draft.agreement().stage()).isEqualTo(Stage.DRAFT);

            System.setProperty("mufakat.public.url", "https://mufakat.example");
            PaperWalk walk = new PaperWalk(plain).number();
            System.setProperty("mufakat.public.url", "http://mufakat.example");
            assertThatThrownBy(() -> plain.as(null).get(FreezeText.class).freeze(walk.id))
                    .isInstanceOf(PublicAddressMissing.class);
            assertThat(walk.agreement().stage()).isEqualTo(Stage.NUMBERING);

            System.setProperty("mufakat.demo", "true");
            plain.as(null).get(FreezeText.class).freeze(walk.id);
            assertThat(walk.agreement().stage()).isEqualTo(Stage.FROZEN);
        } finally {
            System.clearProperty("mufakat.demo");
            System.clearProperty("mufakat.public.url");
            if (before != null) {
                System.setProperty("mufakat.public.url", before);
            }
        }
    }

    @Test
    void a_text_is_frozen_only_with_the_number_of_every_side_and_uses_them_up() {
        PaperWalk walk = new PaperWalk(house).approve();
        walk.give(walk.bawaslu);
        assertThatThrownBy(() -> house.as(null).get(FreezeText.class).freeze(walk.id))
                .isInstanceOf(NumberMissing.class);

        walk.give(walk.bkpsdm);
        house.as(null).get(FreezeText.class).freeze(walk.id);

        assertThat(database.ask("select string_agg(distinct state, ',') from document_number where subject = '"
                        + walk.id + "'"))
                .isEqualTo("USED");
        assertThatThrownBy(() -> house.run(() -> house.get(Register.class)
                        .of(walk.bawaslu.agency().id(), walk.id)
                        .orElseThrow()
                        .cancel("keliru")))
                .isInstanceOf(NumberInUse.class);
    }

    @Test
    void a_number_is_given_once_by_the_side_that_is_asked() {
        PaperWalk walk = new PaperWalk(house).approve();
        String given = walk.give(walk.bawaslu);

        assertThatThrownBy(() -> walk.give(walk.bawaslu)).isInstanceOf(WrongStage.class);
        PaperWalk other = new PaperWalk(house, walk).approve();
        assertThatThrownBy(() -> house.as(other.bawaslu.registrar())
                        .get(GiveNumber.class)
                        .give(other.id, given))
                .isInstanceOf(NumberTaken.class);
        assertThatThrownBy(() -> house.as(other.bawaslu.registrar())
                        .get(GiveNumber.class)
                        .give(other.id, "x".repeat(101)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_paper_is_printed_once_and_only_from_a_frozen_text() {
        PaperWalk walk = new PaperWalk(house).number();
        PrintAgreement print = house.as(null).get(PrintAgreement.class);
        assertThatThrownBy(() -> print.print(walk.id)).isInstanceOf(WrongStage.class);

        house.get(FreezeText.class).freeze(walk.id);
        assertThat(print.print(walk.id)).isEqualTo(print.print(walk.id));
        assertThat(new PrintedPages(walk.paper()).texts())
                .allSatisfy(page -> assertThat(page).contains("Edisi 1 · Halaman "));
    }

    @Test
    void whoever_is_not_asked_yet_is_refused_and_signs_nothing() {
        PaperWalk walk = new PaperWalk(house).open();

        assertThatThrownBy(() -> walk.sign(walk.bawaslu)).isInstanceOf(NotYourTurn.class);
        assertThat(walk.round().isFirstSignature()).isTrue();
    }

    @Test
    void whoever_is_not_asked_because_the_desk_is_empty_is_refused_too() {
        PaperWalk walk = new PaperWalk(house).print();
        house.as(null).get(OpenAgreementSigning.class).open(walk.id);

        assertThatThrownBy(() -> walk.sign(walk.bkpsdm)).isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_paper_that_lacks_a_signature_is_not_accepted() {
        PaperWalk walk = new PaperWalk(house).open();
        walk.sign(walk.bkpsdm);

        assertThatThrownBy(() -> house.as(null).get(AcceptSignatures.class).accept(walk.id))
                .isInstanceOf(IllegalStateException.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void only_an_accepted_paper_is_filed() {
        PaperWalk walk = new PaperWalk(house).sign();

        assertThatThrownBy(() -> house.as(null).get(FileAgreement.class).file(walk.id))
                .isInstanceOf(RuntimeException.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void a_return_needs_a_reason_and_an_open_round() {
        PaperWalk walk = new PaperWalk(house).open();
        ReturnAtSigning giveBack = house.as(walk.bkpsdm.head()).get(ReturnAtSigning.class);

        assertThatThrownBy(() -> giveBack.giveBack(walk.id, " ")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> giveBack.giveBack(walk.id, "x".repeat(2001))).isInstanceOf(Malformed.class);
        giveBack.giveBack(walk.id, "Pasal 7 keliru");
        assertThatThrownBy(() -> giveBack.giveBack(walk.id, "Pasal 7 keliru")).isInstanceOf(WrongStage.class);
        assertThat(walk.round().state()).isEqualTo(SigningRound.State.VOID);
    }

    @Test
    void a_draft_that_a_deadline_opened_says_so_in_the_trail() {
        PaperWalk walk = new PaperWalk(house).submit();
        house.as(null).get(ReopenDraft.class).reopen(walk.id, "expired");

        assertThat(database.ask("select facts::text from audit_entry where act = 'draft-reopened' and subject = '"
                        + walk.id + "'"))
                .contains("expired");
    }

    /** Without the breaks of lines. */
    private static String printed(PaperWalk walk) {
        return new PrintedPages(walk.paper()).text().replaceAll("\\s+", " ");
    }

    private static AgreementSheet sheet(PaperWalk walk) {
        return house.as(walk.bkpsdm.reviewer()).get(ReadAgreement.class).read(walk.id);
    }

    private static TextSheet text(PaperWalk walk) {
        return house.as(walk.bkpsdm.reviewer()).get(ReadText.class).read(walk.id);
    }

    private static ListAgreements.Entry entry(PaperWalk walk) {
        return house
                .as(walk.bkpsdm.reviewer())
                .get(ListAgreements.class)
                .list(ListAgreements.Wanted.from(null, 10))
                .entries()
                .stream()
                .filter(each -> each.id().equals(walk.id))
                .findFirst()
                .orElseThrow();
    }

    private static PublicRecord record(PaperWalk walk) {
        return house.as(null).get(ReadPublicRecord.class).read(walk.agreement().code());
    }
}
