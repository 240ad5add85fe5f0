package id.mufakat.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
