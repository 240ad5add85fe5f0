package id.mufakat.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.party.Agency;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;
    private static Accounts accounts;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
        accounts = house.get(Accounts.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_role_counts_in_its_agency_only_and_is_gone_with_the_grant() {
        Agency home = people.agency("Bawaslu Kabupaten Badung");
        Agency other = people.agency("BKPSDM Kabupaten Badung");
        Actor ani = people.colleague(home, "Ani", Role.DRAFTER, Role.REVIEWER);

        assertThat(ani.roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.REVIEWER);
        assertThat(find(ani, other)).isEmpty();

        house.run(() -> accounts.remove(new Grant(ani.account(), home.id(), Role.DRAFTER)));
        assertThat(find(ani, home))
                .hasValueSatisfying(now -> assertThat(now.roles()).containsExactly(Role.REVIEWER));
    }

    @Test
    void without_any_role_one_is_still_at_home() {
        Agency home = people.agency("Satpol PP");
        Actor budi = people.colleague(home, "Budi");

        assertThat(find(budi, home))
                .hasValueSatisfying(now -> assertThat(now.roles()).isEmpty());
    }

    @Test
    void a_disabled_account_is_nobody_at_once() {
        Agency home = people.agency("Dinas Pendidikan");
        Actor citra = people.colleague(home, "Citra", Role.ARCHIVIST);

        house.run(() -> accounts.get(citra.account()).disable());

        assertThat(find(citra, home)).isEmpty();
    }

    @Test
    void lists_where_one_may_act_and_who_acts_in_an_agency() {
        Agency home = people.agency("Zzz");
        Agency guest = people.agency("Aaa");
        Actor dewi = people.colleague(home, "Dewi", Role.DRAFTER);
        house.run(() -> {
            accounts.add(new Grant(dewi.account(), guest.id(), Role.ARCHIVIST));
            accounts.add(new Grant(dewi.account(), guest.id(), Role.ARCHIVIST));
        });

        assertThat(house.in(() -> accounts.workplaces(dewi.account()))).containsExactly(home.id(), guest.id());
        assertThat(house.in(() -> accounts.of(guest.id()))).map(Account::id).containsExactly(dewi.account());
        assertThat(house.in(() -> accounts.grantsIn(guest.id())))
                .containsExactly(new Grant(dewi.account(), guest.id(), Role.ARCHIVIST));
    }

    @Test
    void a_user_name_is_found_in_any_case() {
        Actor eka = people.colleague(people.agency("E"), "Eka");
        String username = house.in(() -> accounts.get(eka.account()).username());

        assertThat(house.in(() -> accounts.find(" " + username.toUpperCase(java.util.Locale.ROOT))))
                .isPresent();
        assertThatThrownBy(() -> house.in(() -> accounts.get(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private static java.util.Optional<Actor> find(Actor actor, Agency agency) {
        return house.in(() -> accounts.findActor(actor.account(), agency.id()));
    }
}
