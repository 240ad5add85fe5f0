package id.mufakat.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.lead.LeadSheet;
import id.mufakat.lead.ReadLead;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeSheet;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.party.Office;
import id.mufakat.web.form.Asked;
import id.mufakat.web.shell.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page is looked at many times while it is drawn; the house is asked once. */
class AskedOnceTest {

    private final AgencySheet heir = agency("Bawaslu Badung", true, null);
    private final AgencySheet ended = agency("KASN", false, heir.id());
    private final OfficeSheet leader = office("ketua", true);
    private final OfficeSheet other = office("sekretaris", false);

    private int asks;

    @Test
    void the_agencies_are_listed_once_for_a_page() {
        AgencyPage page = new AgencyPage();
        page.asked = asked(ended.id());
        page.shell = shell(heir.id());
        page.listAgencies = new ListAgencies() {
            @Override
            public List<AgencySheet> list() {
                asks++;
                return List.of(ended, heir);
            }
        };

        for (int look = 0; look < 3; look++) {
            assertThat(page.getSheet()).isEqualTo(ended);
            assertThat(page.getSuccessor()).isEqualTo(heir);
            assertThat(page.isPartner()).isTrue();
        }
        assertThat(asks).isOne();
    }

    @Test
    void the_offices_of_an_agency_are_listed_once_for_a_page() {
        AgencyPage page = new AgencyPage();
        page.asked = asked(ended.id());
        page.listAgencies = new ListAgencies() {
            @Override
            public List<AgencySheet> list() {
                return List.of(ended);
            }
        };
        page.listOffices = offices();

        assertThat(page.getOffices()).isEqualTo(page.getOffices());
        assertThat(asks).isOne();
    }

    @Test
    void the_offices_that_may_lead_are_listed_once_for_a_page() {
        LeadPage page = new LeadPage();
        page.shell = shell(heir.id());
        page.listOffices = offices();
        page.readLead = new ReadLead() {
            @Override
            public LeadSheet read() {
                return new LeadSheet(leader.id(), new LeadSheet.Proposal(other.id(), "Perbup 9/2026", "Ayu", true));
            }
        };

        for (int look = 0; look < 3; look++) {
            assertThat(page.getProposed()).isEqualTo(other);
            assertThat(page.getOthers()).containsExactly(other);
        }
        assertThat(asks).isOne();
    }

    private ListOffices offices() {
        return new ListOffices() {
            @Override
            public List<OfficeSheet> list(UUID agency) {
                asks++;
                return List.of(leader, other);
            }
        };
    }

    private static Asked asked(UUID id) {
        return new Asked() {
            @Override
            public UUID id() {
                return id;
            }
        };
    }

    private static Shell shell(UUID agency) {
        return new Shell() {
            @Override
            public Actor actor() {
                return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "Ayu", Set.of(Role.ADMINISTRATOR));
            }
        };
    }

    private static OfficeSheet office(String code, boolean head) {
        return new OfficeSheet(UUID.randomUUID(), code, code, code, head, Office.Style.CIVIL_SERVANT);
    }

    private static AgencySheet agency(String name, boolean founder, @Nullable UUID successor) {
        LocalDate since = LocalDate.of(2018, 8, 15);
        Contact contact = new Contact("Jalan Melati 1", "", "", "");
        return new AgencySheet(
                UUID.randomUUID(),
                name,
                Agency.Type.OTHER,
                name,
                name,
                List.of(),
                null,
                null,
                contact,
                null,
                since,
                successor == null ? null : since.plusYears(6),
                successor,
                founder);
    }
}
