package id.mufakat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.audit.TrailChecks.Broken;
import id.mufakat.audit.TrailChecks.TrailCheck;
import id.mufakat.audit.VerifyAuditTrail.Fault;
import id.mufakat.audit.VerifyAuditTrail.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of the check of all trails. */
class WatchTrailsIT {

    private static final Instant NIGHT = Instant.parse("2026-05-07T18:20:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static TestDatabase database;
    private static TestHouse house;

    private final UUID subject = UUID.randomUUID();

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
    void recordTwo() {
        tamper("truncate audit_entry, audit_head, trail_check, trail_finding, trail_seal");
        house.as(null).at(NIGHT);
        for (String act : List.of("text-frozen", "paper-printed")) {
            house.run(() -> house.get(AuditTrail.class).record(subject, act, Map.of()));
        }
    }

    @Test
    void nothing_is_known_before_the_first_check() {
        assertThat(house.in(() -> house.get(TrailChecks.class).last())).isEmpty();
    }

    @Test
    void a_check_that_finds_nothing_is_kept_as_well() {
        watch();

        assertThat(last()).isEqualTo(new TrailCheck(NIGHT, 1, 2, last().seal(), List.of()));
    }

    @Test
    void what_is_found_is_kept_with_the_night_it_was_found_first() {
        tamper("update audit_entry set facts = '{\"a\":\"b\"}' where seq = 2");
        watch();
        tamper("update audit_entry set act = 'x' where seq = 1");
        house.at(NIGHT.plus(DAY));
        watch();

        assertThat(last())
                .isEqualTo(new TrailCheck(
                        NIGHT.plus(DAY),
                        1,
                        2,
                        last().seal(),
                        List.of(
                                new Broken(new Finding(subject, 2, Fault.CHANGED), NIGHT),
                                new Broken(new Finding(subject, 1, Fault.CHANGED), NIGHT.plus(DAY)))));
    }

    @Test
    void a_house_that_is_closed_at_night_is_checked_by_day_and_once() {
        catchUpAt(NIGHT);
        assertThat(last().at()).isEqualTo(NIGHT);

        catchUpAt(NIGHT.plus(DAY).minusSeconds(1));
        assertThat(last().at()).isEqualTo(NIGHT);

        catchUpAt(NIGHT.plus(DAY));
        assertThat(last().at()).isEqualTo(NIGHT.plus(DAY));
    }

    private void watch() {
        house.run(() -> house.get(WatchTrails.class).watch());
    }

    private void catchUpAt(Instant now) {
        house.at(now);
        house.run(() -> house.get(WatchTrails.class).catchUp());
    }

    private TrailCheck last() {
        return house.in(() -> house.get(TrailChecks.class).last()).orElseThrow();
    }

    private static void tamper(String sql) {
        database.execute("alter table audit_entry disable trigger all");
        database.execute(sql);
        database.execute("alter table audit_entry enable trigger all");
    }
}
