package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.FillForm;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.drafting.SendVersion;
import id.mufakat.lead.ProposeLead;
import id.mufakat.numbering.NumberGiverSigns;
import id.mufakat.numbering.ReturnAtNumbering;
import id.mufakat.office.DescribeOffice;
import id.mufakat.office.OfficeBound;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.verification.ReadPublicRecord;
import id.mufakat.workflow.Inbox;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Giving an agreement up, and giving the approved text back instead of a number. */
class CancellationIT {

    private static final String WHY = "Rencana kerja sama diubah";

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
    void a_draft_is_given_up_and_says_by_whom_and_why() {
        PaperWalk walk = new PaperWalk(house);

        cancel(walk);

        AgreementSheet sheet =
                house.as(walk.bawaslu.reviewer()).get(ReadAgreement.class).read(walk.id);
        assertThat(sheet.stage()).isEqualTo("CANCELLED");
        assertThat(sheet.cancelled())
                .isEqualTo(new AgreementSheet.Returned(
                        null, WHY, walk.bawaslu.drafter().name()));
        assertThat(sheet.acts()).isEmpty();
        assertThat(waiting(walk)).isZero();
        assertThat(database.ask("select facts from audit_entry where act = 'agreement-cancelled' and subject = '"
                        + walk.id + "'"))
                .contains(WHY);
    }

    @Test
    void numbers_given_so_far_become_void_with_the_reason_and_nobody_is_asked_any_more() {
        PaperWalk walk = new PaperWalk(house).approve();
        String number = walk.give(walk.bkpsdm);

        cancel(walk);

        assertThat(database.ask("select state || ' ' || void_reason from document_number where text = '" + number
                        + "' and subject = '" + walk.id + "'"))
                .isEqualTo("VOID " + WHY);
        assertThat(walk.agreement().party(walk.bkpsdm.agency().id()).number()).isNull();
        assertThat(waiting(walk)).isZero();
        assertThatThrownBy(() -> walk.give(walk.bawaslu)).isInstanceOf(WrongStage.class);
    }

    @Test
    void a_draft_that_was_printed_before_keeps_the_numbers_of_its_first_edition() {
        PaperWalk walk = new PaperWalk(house).open();
        house.as(walk.bkpsdm.head()).get(ReturnAtSigning.class).giveBack(walk.id, "Pasal 7 keliru");

        cancel(walk);

        assertThat(walk.agreement().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(house.as(null)
                        .get(ReadPublicRecord.class)
                        .read(walk.agreement().code())
                        .state())
                .isEqualTo("cancelled");
        assertThat(database.ask("select string_agg(distinct state, ',') from document_number where subject = '"
                        + walk.id + "'"))
                .isEqualTo("USED");
    }

    @Test
    void what_was_rewritten_after_a_return_and_given_up_stays_with_its_writers() {
        PaperWalk walk = new PaperWalk(house).approve();
        ReadAgreement partner = house.as(walk.bkpsdm.reviewer()).get(ReadAgreement.class);
        String agreed = partner.read(walk.id).topic();
        house.as(walk.bawaslu.registrar()).get(ReturnAtNumbering.class).giveBack(walk.id, "Nama instansi keliru");
        house.as(walk.bawaslu.drafter())
                .get(FillForm.class)
                .fill(walk.id, Map.of("tentang", agreed), Map.of("tentang", "rahasia dapur perancang"));

        cancel(walk);

        AgreementSheet seen =
                house.as(walk.bkpsdm.reviewer()).get(ReadAgreement.class).read(walk.id);
        assertThat(seen.topic()).isEqualTo(agreed);
        assertThat(seen.form()).isEmpty();
        assertThat(house.as(walk.bkpsdm.reviewer())
                        .get(ReadText.class)
                        .read(walk.id)
                        .toString())
                .containsIgnoringCase(agreed)
                .doesNotContain("rahasia dapur perancang");
        assertThat(house.as(walk.bawaslu.drafter()).get(ReadText.class).read(walk.id))
                .isNotNull();
    }

    @Test
    void an_office_keeps_its_title_and_lead_while_a_text_on_its_way_names_it() {
        PaperWalk walk = new PaperWalk(house).approve();
        UUID office = walk.agreement().party(walk.bkpsdm.agency().id()).office();
        Actor administrator =
                new TestPeople(house).colleague(walk.bkpsdm.agency(), "I Made Administrator", Role.ADMINISTRATOR);
        DescribeOffice describe = house.as(administrator).get(DescribeOffice.class);
        Office now = house.in(() -> house.get(Parties.class).office(office));

        assertThatThrownBy(() -> describe.describe(office, facts(now, "Kepala yang baru bernama", true)))
                .isInstanceOfSatisfying(
                        OfficeBound.class, bound -> assertThat(bound.field()).isEqualTo("titleId"));
        UUID heir = house.get(RegisterOffice.class)
                .register(new OfficeFacts("sekretaris", "Sekretaris", "Secretary", false, now.style()));
        assertThatThrownBy(() -> house.get(ProposeLead.class).propose(heir, "Peraturan Bupati Badung"))
                .isInstanceOf(OfficeBound.class);
        cancel(walk);
        house.as(administrator);
        describe.describe(office, facts(now, now.titleId() + " Fiktif", true));
        describe.describe(office, facts(now, now.titleId(), true));
    }

    private static OfficeFacts facts(Office now, String title, boolean head) {
        return new OfficeFacts("x", title, title, head, now.style());
    }

    @Test
    void a_frozen_text_is_not_given_up_and_nothing_twice() {
        PaperWalk frozen = new PaperWalk(house).freeze();
        assertThatThrownBy(() -> cancel(frozen)).isInstanceOf(WrongStage.class);
        assertThat(frozen.agreement().stage()).isEqualTo(Stage.FROZEN);

        PaperWalk draft = new PaperWalk(house, frozen);
        cancel(draft);
        assertThatThrownBy(() -> cancel(draft)).isInstanceOf(WrongStage.class);
        assertThatThrownBy(() ->
                        house.as(draft.bawaslu.drafter()).get(SendVersion.class).send(draft.id, "", null))
                .isInstanceOf(WrongStage.class);
        house.as(null).get(ReopenDraft.class).reopen(draft.id, "expired");
        assertThat(draft.agreement().stage()).as("no deadline opens it again").isEqualTo(Stage.CANCELLED);
    }

    @Test
    void only_the_side_that_drafts_gives_it_up_and_says_why() {
        PaperWalk walk = new PaperWalk(house).submit();

        assertThatThrownBy(() -> house.as(walk.bkpsdm.drafter())
                        .get(CancelAgreement.class)
                        .cancel(walk.id, WHY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(walk.bawaslu.drafter())
                        .get(CancelAgreement.class)
                        .cancel(walk.id, " "))
                .isInstanceOf(Malformed.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void a_registrar_returns_the_text_and_the_other_sides_number_stays() {
        PaperWalk walk = new PaperWalk(house).approve();
        String number = walk.give(walk.bkpsdm);
        ReturnAtNumbering giveBack = house.as(walk.bawaslu.registrar()).get(ReturnAtNumbering.class);

        assertThatThrownBy(() -> giveBack.giveBack(walk.id, "")).isInstanceOf(Malformed.class);
        giveBack.giveBack(walk.id, "Nama instansi keliru");

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.agreement().returned()).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo("Nama instansi keliru");
            assertThat(why.by()).isEqualTo(walk.bawaslu.registrar().person());
        });
        assertThat(walk.agreement().party(walk.bkpsdm.agency().id()).number()).isEqualTo(number);
        assertThat(house.get(Inbox.class).under(walk.id.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.step()).isEqualTo("writeDraft"));
        assertThatThrownBy(() -> giveBack.giveBack(walk.id, "Sekali lagi")).isInstanceOf(WrongStage.class);
    }

    @Test
    void whoever_gave_the_number_or_signs_returns_nothing_here() {
        PaperWalk walk = new PaperWalk(house).approve();
        walk.give(walk.bawaslu);

        assertThatThrownBy(() -> house.as(walk.bawaslu.registrar())
                        .get(ReturnAtNumbering.class)
                        .giveBack(walk.id, "x"))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> house.as(walk.bkpsdm.head())
                        .get(ReturnAtNumbering.class)
                        .giveBack(walk.id, "x"))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(NumberGiverSigns.class),
                        refused -> assertThat(refused).isInstanceOf(jakarta.ejb.EJBAccessException.class));
    }

    private static void cancel(PaperWalk walk) {
        house.as(walk.bawaslu.drafter()).get(CancelAgreement.class).cancel(walk.id, WHY);
    }

    private static int waiting(PaperWalk walk) {
        return house.get(Inbox.class).under(walk.id.toString()).size();
    }
}
