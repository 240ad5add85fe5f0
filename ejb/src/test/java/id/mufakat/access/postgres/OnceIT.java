package id.mufakat.access.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.KeyReused;
import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.ActKey;
import id.mufakat.access.Actor;
import id.mufakat.access.Clicks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceIT {

    private static final int CLICKS = 50;

    private static TestDatabase database;
    private static TestHouse house;
    private static Stamp stamp;
    private static ActKey key;

    private String click;

    /** An act that leaves a row each time it really runs. */
    @Stateless
    @Once
    public static class Stamp {

        @PersistenceContext
        EntityManager database;

        @Inject
        ActKey key;

        public UUID stamp(String mood) {
            UUID id = UUID.randomUUID();
            database.createNativeQuery("insert into stamped values (?)")
                    .setParameter(1, id)
                    .executeUpdate();
            if (mood.equals("refuse")) {
                throw new Malformed("mood", "required");
            }
            if (mood.equals("break")) {
                throw new IllegalStateException("broken");
            }
            return id;
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        database.execute("create table stamped (id uuid)");
        house = new TestHouse(database);
        stamp = house.get(Stamp.class);
        key = house.get(ActKey.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void newClick() {
        database.execute("truncate stamped");
        click = UUID.randomUUID().toString();
        key.use(click);
        house.as(null);
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        UUID first = stamp.stamp("fine");

        assertThat(stamp.stamp("fine")).isEqualTo(first);
        assertThat(stamps()).isEqualTo(1);
    }

    @Test
    void fifty_clicks_at_once_are_one_act() throws Exception {
        Set<UUID> answers = new HashSet<>();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Future<UUID>> clicks = IntStream.range(0, CLICKS)
                    .mapToObj(i -> threads.submit(() -> {
                        key.use(click);
                        start.await();
                        return stamp.stamp("fine");
                    }))
                    .toList();
            start.countDown();
            for (Future<UUID> one : clicks) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).hasSize(1);
        assertThat(stamps()).isEqualTo(1);
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        assertThatThrownBy(() -> stamp.stamp("refuse")).isInstanceOf(Malformed.class);

        assertThat(stamp.stamp("fine")).isNotNull();
        assertThat(database.ask("select count(*) from once where answer_type is null"))
                .isEqualTo("0");
    }

    @Test
    void a_fault_leaves_nothing_at_all() {
        assertThatThrownBy(() -> stamp.stamp("break")).isInstanceOf(IllegalStateException.class);
        assertThat(stamps()).isZero();

        assertThat(stamp.stamp("fine")).isNotNull();
        assertThat(stamps()).isEqualTo(1);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_click() {
        UUID nobodys = stamp.stamp("fine");
        TestPeople people = new TestPeople(house);
        Actor ani = people.colleague(people.agency("A"), "Ani");

        assertThat(house.as(ani).in(() -> stamp.stamp("fine"))).isNotEqualTo(nobodys);
    }

    @Test
    void the_same_key_with_another_request_is_refused_and_answers_nothing() {
        UUID first = stamp.stamp("fine");

        assertThatThrownBy(() -> stamp.stamp("finer")).isInstanceOf(KeyReused.class);
        assertThat(stamps()).isEqualTo(1);
        assertThat(stamp.stamp("fine")).isEqualTo(first);
    }

    @Test
    void a_click_from_before_requests_were_kept_is_answered_as_it_was() {
        UUID first = stamp.stamp("fine");
        database.execute("update once set request = null");

        assertThat(stamp.stamp("fine")).isEqualTo(first);
    }

    @Test
    void without_a_key_each_call_is_an_act() {
        key.use("");
        UUID first = stamp.stamp("fine");

        assertThat(stamp.stamp("fine")).isNotEqualTo(first);
    }

    @Test
    void old_answers_are_forgotten_and_fresh_ones_kept() {
        stamp.stamp("fine");
        Clicks clicks = house.get(Clicks.class);

        house.run(() -> clicks.forgetBefore(Instant.now().minusSeconds(3600)));
        assertThat(database.ask("select count(*) > 0 from once")).isEqualTo("t");
        house.run(() -> clicks.forgetBefore(Instant.now().plusSeconds(3600)));
        assertThat(database.ask("select count(*) from once")).isEqualTo("0");
    }

    private static int stamps() {
        return Integer.parseInt(database.ask("select count(*) from stamped"));
    }
}
