package id.mufakat.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.office.HeadPresent;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.OfficeSheet;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.party.SecondPersonNeeded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lead of an agency goes from one office to the next in one act of two people. */
class LeadIT {

    private static final String BASIS = "Peraturan Bupati Badung Nomor 9 Tahun 2026";

    private static TestDatabase database;
    private static TestHouse house;

    private TestPeople people;
    private Agency agency;
    private Actor administrator;
    private Actor reviewer;
    private UUID head;
    private UUID heir;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        people = new TestPeople(house);
        agency = people.agency("BKPSDM Kabupaten Badung");
        administrator = people.colleague(agency, "I Made Administrator", Role.ADMINISTRATOR);
        reviewer = people.colleague(agency, "Ni Luh Pemeriksa", Role.REVIEWER);
        house.as(administrator);
        head = office("kepala", true);
        heir = office("ketua", false);
    }

    @Test
    void an_office_leads_when_a_second_person_confirms_it_and_the_old_one_follows_in_the_same_act() {
        propose(heir);
        assertThat(leader()).isEqualTo(head);
        assertThat(proposal(administrator)).isEqualTo(new LeadSheet.Proposal(heir, BASIS, administrator.name(), false));
        assertThat(proposal(reviewer).awaitsActor()).isTrue();

        confirm(reviewer, heir, BASIS);

        assertThat(house.get(ListOffices.class).list(agency.id()))
                .filteredOn(OfficeSheet::head)
                .map(OfficeSheet::id)
                .containsExactly(heir);
        assertThat(lead(reviewer)).isEqualTo(new LeadSheet(heir, null));
        assertThat(database.ask("select string_agg(act, ' ' order by seq) from audit_entry where subject = '"
                        + agency.id() + "' and act like 'lead-%'"))
                .isEqualTo("lead-proposed lead-moved");
        assertThatThrownBy(() -> confirm(reviewer, heir, BASIS)).isInstanceOf(LeadSettled.class);
    }

    @Test
    void nobody_moves_the_lead_alone_nor_to_an_office_of_their_own() {
        Actor holder = people.colleague(agency, "I Gede Pemegang", Role.REGISTRAR);
        hold(heir, holder);
        propose(heir);

        assertThatThrownBy(() -> confirm(administrator, heir, BASIS)).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> confirm(holder, heir, BASIS)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(proposal(holder).awaitsActor()).isFalse();
        assertThat(leader()).isEqualTo(head);
        assertThatThrownBy(() -> database.execute(
                        "update office set lead_confirmed_by = lead_proposed_by where id = '" + heir + "'"))
                .hasStackTraceContaining("a_lead_is_confirmed_by_a_second_person");
    }

    @Test
    void what_was_confirmed_is_what_was_read() {
        propose(heir);
        UUID other = office("sekretaris", false);
        propose(other);

        assertThatThrownBy(() -> confirm(reviewer, heir, BASIS)).isInstanceOf(LeadSettled.class);
        assertThatThrownBy(() -> confirm(reviewer, other, "dasar lain")).isInstanceOf(LeadSettled.class);
        assertThat(leader()).isEqualTo(head);
        confirm(reviewer, other, BASIS);
        assertThat(leader()).isEqualTo(other);
    }

    @Test
    void a_proposal_is_withdrawn_and_the_lead_stays() {
        propose(heir);

        house.as(reviewer).get(WithdrawLead.class).withdraw();

        assertThat(lead(reviewer)).isEqualTo(new LeadSheet(head, null));
        assertThatThrownBy(() -> house.get(WithdrawLead.class).withdraw()).isInstanceOf(LeadSettled.class);
        assertThatThrownBy(() -> confirm(reviewer, heir, BASIS)).isInstanceOf(LeadSettled.class);
    }

    @Test
    void a_proposal_names_its_basis_and_an_office_of_the_agency_that_does_not_lead() {
        assertThatThrownBy(() -> propose(head)).isInstanceOf(HeadPresent.class);
        assertThatThrownBy(() -> house.as(administrator).get(ProposeLead.class).propose(heir, " "))
                .hasMessage("basis: required");
        Actor stranger = people.colleague(people.agency("Lain"), "Lain", Role.ADMINISTRATOR);
        propose(heir);

        assertThatThrownBy(() -> house.as(stranger).get(ProposeLead.class).propose(heir, BASIS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(stranger, heir, BASIS)).isInstanceOf(NotFound.class);
        assertThat(lead(stranger)).isEqualTo(new LeadSheet(null, null));
    }

    private static UUID office(String code, boolean leads) {
        return house.get(RegisterOffice.class)
                .register(
                        new OfficeFacts(code, "Jabatan " + code, "Office " + code, leads, Office.Style.CIVIL_SERVANT));
    }

    private static void hold(UUID office, Actor holder) {
        LocalDate day = LocalDate.of(2020, 1, 2);
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                holder.person(),
                office,
                Capacity.DEFINITIVE,
                new Mandate.Basis("Keputusan Bupati", "1", day),
                new Mandate.Term(day, null),
                "0".repeat(64));
        mandate.propose(UUID.randomUUID(), "tugas dan fungsi");
        mandate.confirm(UUID.randomUUID());
        house.run(() -> house.get(Parties.class).add(mandate));
    }

    private void propose(UUID office) {
        house.as(administrator).get(ProposeLead.class).propose(office, BASIS);
    }

    private static void confirm(Actor who, UUID office, String basis) {
        house.as(who).get(ConfirmLead.class).confirm(office, basis);
    }

    private static LeadSheet lead(Actor who) {
        return house.as(who).get(ReadLead.class).read();
    }

    private static LeadSheet.Proposal proposal(Actor who) {
        return Objects.requireNonNull(lead(who).proposal());
    }

    private UUID leader() {
        return house.in(
                () -> house.get(Parties.class).headOf(agency.id()).orElseThrow().id());
    }
}
