package id.mufakat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.audit.VerifyAuditTrail.Fault;
import id.mufakat.audit.VerifyAuditTrail.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static AuditTrail trail;
    private static AuditEntries entries;
    private static VerifyAuditTrail verify;
    private static Actor ani;

    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        trail = house.get(AuditTrail.class);
        entries = house.get(AuditEntries.class);
        verify = house.get(VerifyAuditTrail.class);
        TestPeople people = new TestPeople(house);
        ani = people.colleague(people.agency("Bawaslu Kabupaten Badung"), "Ani", Role.REGISTRAR);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void recordFour() {
        tamper("truncate audit_entry, audit_head, trail_seal, trail_check");
        house.as(ani).at(Instant.parse("2026-05-08T02:00:00.123456789Z"));
        for (int i = 1; i <= 4; i++) {
            Map<String, Integer> facts = Map.of("number", i);
            house.run(() -> trail.record(subject, "number-reserved", facts));
        }
    }

    @Test
    void an_entry_says_who_what_and_when() {
        AuditEntry first = trail().get(0);

        assertThat(first.account()).isEqualTo(ani.account());
        assertThat(first.agency()).isEqualTo(ani.agency());
        assertThat(first.name()).isEqualTo("Ani");
        assertThat(first.instant()).isEqualTo(Instant.parse("2026-05-08T02:00:00.123456Z"));
        assertThat(first.facts()).isEqualTo("{\"number\":\"1\"}");
        assertThat(verify.verify()).isEqualTo(new VerifyAuditTrail.Report(1, 4, List.of()));
    }

    @Test
    void what_nobody_did_was_the_system() {
        house.as(null).run(() -> trail.record(subject, "rendered", Map.of()));

        assertThat(trail().get(4)).satisfies(entry -> {
            assertThat(entry.name()).isEqualTo(AuditEntry.SYSTEM);
            assertThat(entry.account()).isNull();
        });
        assertThat(verify.verify().isClean()).isTrue();
    }

    @Test
    void an_act_that_rolls_back_leaves_no_entry() {
        assertThatThrownBy(() -> house.run(() -> {
                    trail.record(subject, "x", Map.of());
                    throw new IllegalStateException("later");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail()).hasSize(4);
        assertThat(verify.verify().isClean()).isTrue();
    }

    @Test
    void twenty_at_once_stand_in_one_chain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<? extends Future<?>> acts = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        house.run(() -> trail.record(subject, "x", Map.of("i", i)));
                        return i;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> act : acts) {
                act.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(trail())
                .map(AuditEntry::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
        assertThat(verify.verify().isClean()).isTrue();
    }

    @Test
    void the_table_takes_no_change() {
        for (String sql :
                List.of("update audit_entry set name = 'Budi'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> database.execute(sql))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("neither changed nor deleted");
        }
    }

    @Test
    void a_superuser_who_changes_an_entry_is_found() {
        tamper("update audit_entry set facts = '{\"number\":\"9\"}' where seq = 2");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 2, Fault.CHANGED));
    }

    @Test
    void one_who_moves_an_entry_in_time_by_a_microsecond_is_found() {
        tamper("update audit_entry set instant = instant + interval '1 microsecond' where seq = 3");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 3, Fault.CHANGED));
    }

    @Test
    void one_who_seals_a_changed_entry_anew_breaks_the_chain() {
        AuditEntry second = trail().get(1);
        AuditEntry forged = new AuditEntry(
                        second.subject(),
                        2,
                        "number-voided",
                        second.account(),
                        second.agency(),
                        second.name(),
                        second.instant(),
                        second.facts(),
                        second.previous(),
                        "")
                .sealed();
        tamper("update audit_entry set act = 'number-voided', hash = '" + forged.hash() + "' where seq = 2");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 3, Fault.UNCHAINED));
    }

    @Test
    void one_who_takes_an_entry_out_is_found() {
        tamper("delete from audit_entry where seq = 2");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 2, Fault.GAP));
    }

    @Test
    void one_who_cuts_the_end_off_is_found() {
        tamper("delete from audit_entry where seq = 4");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 4, Fault.HEAD));
    }

    @Test
    void one_who_deletes_a_whole_trail_but_its_head_is_found() {
        tamper("delete from audit_entry");

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 1, Fault.HEAD));
    }

    @Test
    void one_who_chains_a_whole_trail_anew_breaks_its_seal() {
        seal();
        List<AuditEntry> real = trail();
        tamper("truncate audit_entry, audit_head");
        house.run(() -> trail.record(subject, "number-voided", Map.of()));
        real.stream().skip(1).forEach(entry -> house.run(() -> trail.record(subject, entry.act(), Map.of())));

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 4, Fault.REWRITTEN));
    }

    @Test
    void one_who_takes_a_trail_away_with_its_head_leaves_the_seal() {
        seal();
        tamper("truncate audit_entry, audit_head");

        assertThat(verify.verify().findings())
                .containsExactly(new Finding(subject, 1, Fault.HEAD), new Finding(subject, 4, Fault.REWRITTEN));
    }

    @Test
    void one_who_takes_the_seal_away_too_is_found_by_the_digest() {
        seal();
        tamper("truncate audit_entry, audit_head, trail_seal");

        assertThat(verify.verify().findings()).containsExactly(new Finding(new UUID(0, 0), 0, Fault.SEALS));
    }

    @Test
    void a_seal_of_a_broken_trail_stays_where_it_held() {
        seal();
        tamper("truncate audit_entry, audit_head");
        house.run(() -> trail.record(subject, "x", Map.of()));
        seal();

        assertThat(verify.verify().findings()).containsExactly(new Finding(subject, 4, Fault.REWRITTEN));
    }

    private static void seal() {
        house.run(() -> house.get(TrailChecks.class).keep(verify.verify(), Instant.EPOCH));
    }

    private static void tamper(String sql) {
        database.execute("alter table audit_entry disable trigger all");
        database.execute(sql);
        database.execute("alter table audit_entry enable trigger all");
    }

    private List<AuditEntry> trail() {
        return house.in(() -> entries.of(subject));
    }
}
