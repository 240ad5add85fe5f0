package id.mufakat.access.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CallingActorIT {

    @Test
    void only_a_name_of_two_uuids_is_somebody() {
        try (TestDatabase database = TestDatabase.fresh()) {
            TestHouse house = new TestHouse(database);
            TestPeople people = new TestPeople(house);
            Actor ani = people.colleague(people.agency("A"), "Ani");
            CallingActor calling = new CallingActor();
            calling.accounts = house.get(Accounts.class);
            String name = ani.account() + "@" + ani.agency();

            assertThat(house.in(() -> calling.of(name))).contains(ani);
            for (String other : new String[] {
                "", "anonymous", "SYSTEM", name + " ", name.toUpperCase(Locale.ROOT), ani.account() + "@", "x@y"
            }) {
                assertThat(house.in(() -> calling.of(other))).as(other).isEmpty();
            }
            assertThat(house.in(() -> calling.of(ani.account() + "@" + ani.account())))
                    .isEmpty();
        }
    }
}
