package id.mufakat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.entrance.Attempts;
import id.mufakat.party.Agency;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;
    private static Accounts accounts;

    private Agency home;
    private Actor ani;

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

    @BeforeEach
    void furnish() {
        home = people.agency("Bawaslu Kabupaten Badung");
        ani = people.colleague(home, "Ani", Role.DRAFTER);
    }

    @Test
    void a_session_lives_until_it_idles_grows_old_or_is_ended() {
        OpenSession open = house.get(OpenSession.class);
        ResolveSession resolve = house.get(ResolveSession.class);
        String secret = open.open(ani);
        assertThat(resolve.resolve(secret)).contains(ani);
        assertThat(resolve.resolve(secret + "x")).isEmpty();

        for (int i = 0; i < 24; i++) {
            house.at(house.now().plus(Duration.ofMinutes(29)));
            assertThat(resolve.resolve(secret))
                    .as("after %d times 29 minutes", i + 1)
                    .contains(ani);
        }
        house.at(house.now().plus(Duration.ofMinutes(29)));
        assertThat(resolve.resolve(secret)).isEmpty();

        String idle = open.open(ani);
        house.at(house.now().plus(Duration.ofMinutes(30)));
        assertThat(resolve.resolve(idle)).isEmpty();

        String left = open.open(ani);
        house.get(EndSession.class).end(left);
        assertThat(resolve.resolve(left)).isEmpty();
    }

    @Test
    void disabling_or_a_new_password_ends_every_session_with_the_next_request() {
        String secret = house.get(OpenSession.class).open(ani);
        String hash = house.get(Passwords.class).hash("sandi baru yang lain".toCharArray());
        house.run(() -> accounts.get(ani.account()).choosePassword(hash));
        assertThat(house.get(ResolveSession.class).resolve(secret)).isEmpty();

        String second = house.get(OpenSession.class).open(ani);
        house.run(() -> accounts.get(ani.account()).disable());
        assertThat(house.get(ResolveSession.class).resolve(second)).isEmpty();
        assertThatThrownBy(() -> house.get(OpenSession.class).open(ani)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_session_acts_for_the_agencies_of_its_account_only() {
        Agency guest = people.agency("BKPSDM Kabupaten Badung");
        house.run(() -> accounts.add(new Grant(ani.account(), guest.id(), Role.ARCHIVIST)));
        String secret = house.get(OpenSession.class).open(ani);
        SwitchAgency switchAgency = house.get(SwitchAgency.class);

        assertThat(switchAgency.change(secret, guest.id()).roles()).containsExactly(Role.ARCHIVIST);
        assertThat(house.get(ResolveSession.class).resolve(secret).orElseThrow().agency())
                .isEqualTo(guest.id());
        assertThat(house.as(ani).get(ListWorkplaces.class).list())
                .map(ListWorkplaces.Workplace::agency)
                .containsExactly(home.id(), guest.id());
        Agency foreign = people.agency("Polres Badung");
        assertThatThrownBy(() -> switchAgency.change(secret, foreign.id())).isInstanceOf(NotFound.class);
        assertThat(house.get(FindActor.class).find(ani.account(), foreign.id())).isEmpty();
    }

    @Test
    void what_decides_nothing_any_more_is_forgotten() {
        Attempts attempts = house.get(Attempts.class);
        house.in(() -> attempts.begin(ani.account(), "10.0.0.1", house.now()));
        String secret = house.get(OpenSession.class).open(ani);
        ForgetSessions forget = house.get(ForgetSessions.class);
        house.run(forget::forget);
        assertThat(house.get(ResolveSession.class).resolve(secret)).isPresent();

        house.at(house.now().plus(ForgetSessions.KEPT).plusSeconds(1));
        house.run(forget::forget);
        assertThat(database.ask("select (select count(*) from session) + (select count(*) from login_failure)"))
                .isEqualTo("0");
    }
}
