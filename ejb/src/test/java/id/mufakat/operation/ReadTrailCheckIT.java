package id.mufakat.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.audit.TrailChecks;
import id.mufakat.audit.VerifyAuditTrail;
import id.mufakat.audit.VerifyAuditTrail.Fault;
import id.mufakat.operation.Matter.Kind;
import id.mufakat.operation.TrailSheet.BrokenTrail;
import id.mufakat.operation.TrailSheet.State;
import id.mufakat.party.Agency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators read of the check of the trails, and who reads of which broken one. */
class ReadTrailCheckIT {

    private static final Instant NIGHT = Instant.parse("2026-05-07T18:20:00Z");
    private static final Instant NEXT_NIGHT = NIGHT.plus(Duration.ofDays(1));

    private static TestDatabase database;
    private static TestHouse house;
    private static Actor operator;

    private SampleWalk walk;
    private Actor stranger;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
        TestPeople people = new TestPeople(house);
        Agency founder = people.agency("Bawaslu Provinsi Bali");
        database.execute("update agency set founder = true where id = '" + founder.id() + "'");
        operator = people.colleague(founder, "I Ketut Fiktif Operator", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void anAgreement() {
        tamper("truncate audit_entry, audit_head, trail_check, trail_finding, trail_seal");
        house.at(NIGHT);
        walk = new SampleWalk(house);
        TestPeople people = new TestPeople(house);
        stranger = people.colleague(people.agency("BKPSDM Kabupaten Gianyar"), "Ni Wayan Fiktif", Role.ADMINISTRATOR);
    }

    @Test
    void before_the_first_night_nothing_is_claimed() {
        assertThat(readAs(operator)).isEqualTo(TrailSheet.NONE);
    }

    @Test
    void what_holds_is_said_to_hold_and_how_much_was_read_only_to_who_runs_the_house() {
        check(NIGHT);

        assertThat(readAs(operator)).satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(State.HELD);
            assertThat(sheet.at()).isEqualTo(NIGHT);
            assertThat(sheet.trails()).isPositive();
            assertThat(sheet.entries()).isGreaterThanOrEqualTo(sheet.trails());
        });
        assertThat(readAs(walk.one.administrator())).satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(State.HELD);
            assertThat(sheet.trails()).isNull();
            assertThat(sheet.entries()).isNull();
        });
    }

    @Test
    void a_forged_entry_is_named_to_those_whom_it_concerns_since_the_night_it_was_found() {
        tamper("update audit_entry set act = 'x' where seq = 1 and subject = '" + walk.id + "'");
        check(NIGHT);
        check(NEXT_NIGHT);

        var agreement = new Matter(Kind.AGREEMENT, "Bawaslu Kabupaten Badung – BKPSDM Kabupaten Badung");
        for (Actor reader : new Actor[] {operator, walk.one.administrator(), walk.two.administrator()}) {
            TrailSheet sheet = readAs(reader);
            assertThat(sheet.state()).isEqualTo(State.BROKEN);
            assertThat(sheet.at()).isEqualTo(NEXT_NIGHT);
            assertThat(sheet.broken()).containsExactly(new BrokenTrail(walk.id, agreement, 1, Fault.CHANGED, NIGHT));
        }
        assertThat(readAs(stranger).state()).isEqualTo(State.HELD);
        assertThat(readAs(stranger).broken()).isEmpty();
    }

    @Test
    void trails_of_people_and_agencies_are_called_by_their_names() {
        for (UUID subject : List.of(stranger.agency(), stranger.person(), stranger.account())) {
            tamper("insert into audit_head (subject, seq, hash) values ('" + subject + "', 3, 'x')");
        }
        check(NIGHT);

        assertThat(readAs(stranger).broken())
                .extracting(trail -> trail.matter().kind())
                .containsExactlyInAnyOrder(Kind.AGENCY, Kind.PERSON, Kind.ACCOUNT);
        assertThat(readAs(stranger).broken())
                .extracting(trail -> trail.matter().name())
                .contains("BKPSDM Kabupaten Gianyar", "Ni Wayan Fiktif");
        assertThat(readAs(walk.one.administrator()).broken()).isEmpty();
    }

    @Test
    void what_was_mended_is_broken_no_more() {
        tamper("update audit_head set seq = seq + 1 where subject = '" + walk.id + "'");
        check(NIGHT);
        tamper("update audit_head set seq = seq - 1 where subject = '" + walk.id + "'");

        check(NEXT_NIGHT);

        assertThat(readAs(operator).state()).isEqualTo(State.HELD);
    }

    @Test
    void a_check_that_did_not_come_is_missed() {
        check(NIGHT);

        house.at(NIGHT.plus(Duration.ofHours(36)));
        assertThat(readAs(operator).late()).isFalse();
        house.at(NIGHT.plus(Duration.ofHours(36).plusMinutes(1)));
        assertThat(readAs(operator).late()).isTrue();
    }

    private void check(Instant at) {
        house.as(null);
        house.run(() -> house.get(TrailChecks.class)
                .keep(house.get(VerifyAuditTrail.class).verify(), at));
    }

    private TrailSheet readAs(Actor who) {
        return house.as(who).get(ReadTrailCheck.class).read();
    }

    private static void tamper(String sql) {
        database.execute("alter table audit_entry disable trigger all");
        database.execute(sql);
        database.execute("alter table audit_entry enable trigger all");
    }
}
