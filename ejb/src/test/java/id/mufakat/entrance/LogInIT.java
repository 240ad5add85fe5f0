package id.mufakat.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.party.Agency;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInIT {

    private static final String RIGHT = "sandi yang benar sekali";
    private static final String HERE = "10.0.0.1";

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;
    private static Accounts accounts;
    private static CountedPasswords passwords;
    private static LogIn logIn;

    private Agency home;
    private Actor ani;
    private String username;

    /** The real ones, counting how often they were asked to work. */
    private static final class CountedPasswords implements Passwords {

        private final Passwords real;
        private final AtomicInteger hashed = new AtomicInteger();
        private volatile boolean outdated;

        CountedPasswords(Passwords real) {
            this.real = real;
        }

        @Override
        public String hash(char[] password) {
            return real.hash(password);
        }

        @Override
        public boolean matches(char[] password, @Nullable String encoded) {
            hashed.incrementAndGet();
            return real.matches(password, encoded);
        }

        @Override
        public boolean isOutdated(String encoded) {
            return outdated;
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        passwords = new CountedPasswords(new TestHouse(database).get(Passwords.class));
        house = new TestHouse(database).with(Passwords.class, passwords);
        people = new TestPeople(house);
        accounts = house.get(Accounts.class);
        logIn = house.get(LogIn.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        home = people.agency("Bawaslu Kabupaten Badung");
        ani = people.colleague(home, "Ani", Role.DRAFTER);
        String hash = passwords.hash(RIGHT.toCharArray());
        username = house.in(() -> {
            accounts.get(ani.account()).choosePassword(hash);
            return accounts.get(ani.account()).username();
        });
        passwords.hashed.set(0);
    }

    @Test
    void the_right_password_lets_in_and_is_wiped() {
        char[] typed = RIGHT.toCharArray();

        assertThat(logIn.logIn(username.toUpperCase(java.util.Locale.ROOT), typed, HERE))
                .isEqualTo(ani);
        assertThat(typed).containsOnly(' ');
    }

    @Test
    void unknown_name_and_wrong_password_answer_alike_after_the_same_work() {
        Throwable wrong = refused(username, "sandi yang salah");
        Throwable unknown = refused("tidak-ada", "sandi yang salah");

        assertThat(wrong).isInstanceOf(LoginRefused.class).hasMessage(unknown.getMessage());
        assertThat(unknown).isInstanceOf(LoginRefused.class);
        assertThat(passwords.hashed).hasValue(2);
    }

    @Test
    void nobody_gets_in_who_was_only_invited_or_disabled() {
        house.run(() -> accounts.get(ani.account()).disable());

        assertThat(refused(username, RIGHT)).isInstanceOf(LoginRefused.class);
        assertThat(passwords.hashed).hasValue(1);
    }

    @Test
    void after_five_failures_even_the_right_password_must_wait_but_only_here() {
        failFiveTimes();

        assertThat(refused(username, RIGHT)).isInstanceOf(LoginRefused.class);
        assertThat(logIn.logIn(username, RIGHT.toCharArray(), "10.0.0.2")).isEqualTo(ani);

        house.at(house.now().plus(Duration.ofSeconds(1)));
        assertThat(logIn.logIn(username, RIGHT.toCharArray(), HERE)).isEqualTo(ani);
        assertThat(logIn.logIn(username, RIGHT.toCharArray(), HERE)).isEqualTo(ani);
    }

    @Test
    void each_further_failure_doubles_the_wait() {
        failFiveTimes();
        house.at(house.now().plus(Duration.ofSeconds(1)));
        refused(username, "salah lagi");

        house.at(house.now().plus(Duration.ofSeconds(1)));
        assertThat(refused(username, RIGHT)).isInstanceOf(LoginRefused.class);
        house.at(house.now().plus(Duration.ofSeconds(1)));
        assertThat(logIn.logIn(username, RIGHT.toCharArray(), HERE)).isEqualTo(ani);
    }

    @Test
    void thirty_guesses_at_once_get_five_answers_of_the_hash() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(30);
        try {
            List<Future<Throwable>> guesses = IntStream.range(0, 30)
                    .mapToObj(i -> threads.submit(() -> refused(username, "tebakan nomor " + i)))
                    .toList();
            for (Future<Throwable> guess : guesses) {
                assertThat(guess.get()).isInstanceOf(LoginRefused.class);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(database.ask("select failures from login_failure where account = '" + ani.account() + "'"))
                .isEqualTo("5");
    }

    @Test
    void a_weakly_hashed_password_is_hashed_anew() {
        String before = password();
        passwords.outdated = true;
        try {
            logIn.logIn(username, RIGHT.toCharArray(), HERE);
        } finally {
            passwords.outdated = false;
        }

        assertThat(password()).isNotEqualTo(before);
        assertThat(logIn.logIn(username, RIGHT.toCharArray(), HERE)).isEqualTo(ani);
    }

    @Test
    void who_has_work_elsewhere_only_starts_there() {
        Agency guest = people.agency("BKPSDM Kabupaten Badung");
        house.run(() -> {
            accounts.remove(new Grant(ani.account(), home.id(), Role.DRAFTER));
            accounts.add(new Grant(ani.account(), guest.id(), Role.ARCHIVIST));
        });

        assertThat(logIn.logIn(username, RIGHT.toCharArray(), HERE).agency()).isEqualTo(guest.id());
    }

    @Test
    void coming_in_is_on_record() {
        logIn.logIn(username, RIGHT.toCharArray(), HERE);

        assertThat(database.ask("select act || ' ' || name || ' ' || facts from audit_entry where subject = '"
                        + ani.account() + "'"))
                .isEqualTo("logged-in Ani {\"origin\":\"10.0.0.1\"}");
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
        String hash = passwords.hash("sandi baru yang lain".toCharArray());
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
        failFiveTimes();
        String secret = house.get(OpenSession.class).open(ani);
        ForgetSessions forget = house.get(ForgetSessions.class);
        house.run(forget::forget);
        assertThat(house.get(ResolveSession.class).resolve(secret)).isPresent();

        house.at(house.now().plus(ForgetSessions.KEPT).plusSeconds(1));
        house.run(forget::forget);
        assertThat(database.ask("select (select count(*) from session) + (select count(*) from login_failure)"))
                .isEqualTo("0");
    }

    private void failFiveTimes() {
        for (int i = 0; i < Attempts.FREE; i++) {
            refused(username, "sandi yang salah");
        }
    }

    private String password() {
        return house.in(() -> String.valueOf(accounts.get(ani.account()).password()));
    }

    private static Throwable refused(String name, String password) {
        return catchThrowable(() -> logIn.logIn(name, password.toCharArray(), HERE));
    }
}
