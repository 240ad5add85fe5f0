package id.mufakat.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartiesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

    private static TestDatabase database;
    private static TestHouse house;
    private static Parties parties;

    private Agency agency;
    private Office head;
    private Person person;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        parties = house.get(Parties.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        agency = new Agency(
                UUID.randomUUID(),
                "B-" + UUID.randomUUID(),
                Agency.Type.BAWASLU_KAB,
                "Badan Pengawas Pemilihan Umum Kabupaten Badung",
                "Bawaslu Kabupaten Badung",
                LocalDate.of(2018, 8, 15));
        agency.settleIn("51.03");
        agency.rename(agency.name(), agency.shortName(), List.of("Panwaslu Badung", "Bawaslu Bdg"));
        head = new Office(UUID.randomUUID(), agency.id(), "ketua", "Ketua", "Chair", Office.Style.BAWASLU_COMMISSIONER);
        head.lead();
        person = new Person(UUID.randomUUID(), agency.id(), "I Made Fiktif");
        house.run(() -> {
            parties.add(agency);
            parties.add(head);
            parties.add(person);
        });
    }

    @Test
    void all_regions_are_there_and_545_voted_in_2024() {
        List<Region> regions = house.in(() -> parties.regions());

        assertThat(regions).hasSize(552);
        assertThat(regions).filteredOn(Region::tookPartInPilkada2024).hasSize(545);
        assertThat(regions).allSatisfy(region -> assertThat(region.name()).isNotBlank());
        Region badung = house.in(() -> parties.region("51.03"));
        assertThat(badung.fullName()).isEqualTo("Kabupaten Badung");
        assertThat(badung.name()).isEqualTo("Badung");
        assertThat(house.in(() -> parties.region("51")).fullName()).isEqualTo("Provinsi Bali");
        assertThat(badung.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(badung.headTitle()).isEqualTo("Bupati");
    }

    @Test
    void an_agency_comes_back_as_it_was_put() {
        Agency found = house.in(() -> parties.findAgency(agency.code()).orElseThrow());

        assertThat(found.aliases()).containsExactly("Panwaslu Badung", "Bawaslu Bdg");
        assertThat(found.contact()).isEqualTo(new Contact("", "", "", ""));
        assertThat(house.in(() -> parties.zoneOf(agency.id()))).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(house.in(() -> parties.headOf(agency.id()).orElseThrow()).id())
                .isEqualTo(head.id());
    }

    @Test
    void today_begins_where_the_agency_is() {
        Agency national =
                new Agency(UUID.randomUUID(), "RI", Agency.Type.BAWASLU_RI, "Badan", "Badan", DAY.minusYears(8));
        house.run(() -> parties.add(national));
        TestHouse late = new TestHouse(database).at(Instant.parse("2026-05-07T16:30:00Z"));

        assertThat(today(late, agency)).isEqualTo(DAY);
        assertThat(today(late, national)).isEqualTo(DAY.minusDays(1));
    }

    private static LocalDate today(TestHouse at, Agency agency) {
        return at.in(() -> at.get(Parties.class).todayOf(agency.id()));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> house.in(() -> parties.agency(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agency_has_one_head() {
        Office second = new Office(UUID.randomUUID(), agency.id(), "x", "X", "X", Office.Style.CIVIL_SERVANT);
        second.lead();

        assertThatThrownBy(() -> house.run(() -> parties.add(second))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void only_what_was_confirmed_counts_and_acting_holders_go_first() {
        Mandate chair = mandate(person, Capacity.DEFINITIVE, new Mandate.Term(DAY.minusYears(2), null));
        house.run(() -> parties.add(chair));
        assertThat(inForce(DAY)).isEmpty();

        house.run(() -> parties.mandate(chair.id()).confirm(UUID.randomUUID()));
        assertThat(inForce(DAY)).containsExactly(chair.id());

        Person deputy = new Person(UUID.randomUUID(), agency.id(), "Ni Luh Fiktif");
        Mandate daily = mandate(deputy, Capacity.PLH, new Mandate.Term(DAY, DAY.plusDays(4)));
        daily.confirm(UUID.randomUUID());
        house.run(() -> {
            parties.add(deputy);
            parties.add(daily);
        });
        assertThat(inForce(DAY)).containsExactly(daily.id());
        assertThat(inForce(DAY.plusDays(5))).containsExactly(chair.id());
        assertThat(house.in(() -> parties.mandatesOf(agency.id()))).hasSize(2);
    }

    @Test
    void the_table_itself_refuses_a_mandate_confirmed_by_its_proposer() {
        Mandate chair = mandate(person, Capacity.DEFINITIVE, new Mandate.Term(DAY, null));
        house.run(() -> parties.add(chair));

        assertThatThrownBy(() -> database.execute("update mandate set state = 'CONFIRMED', confirmed_by = proposed_by"))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("mandate_second_person");
    }

    private List<UUID> inForce(LocalDate day) {
        return house.in(() -> parties.mandateInForce(head.id(), day)).map(Mandate::id).stream()
                .toList();
    }

    private Mandate mandate(Person holder, Capacity capacity, Mandate.Term term) {
        var basis = new Mandate.Basis("Keputusan", "1/2026", DAY);
        var made = new Mandate(UUID.randomUUID(), holder.id(), head.id(), capacity, basis, term, "0".repeat(64));
        made.propose(UUID.randomUUID(), "Keputusan 1/2026");
        return made;
    }
}
