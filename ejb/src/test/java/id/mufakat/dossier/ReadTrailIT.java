package id.mufakat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Beginning;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.SampleAgreements;
import id.mufakat.audit.AuditTrail;
import id.mufakat.dossier.ReadTrail.Deed;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.party.Agency;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadTrailIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;

    private Agency home;
    private Agency partner;
    private Actor ani;
    private Agreement agreement;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void submit() {
        home = people.agency("Bawaslu Badung");
        partner = people.agency("BKPSDM Badung");
        ani = people.colleague(home, "Ani", Role.DRAFTER);
        agreement = new Agreement(
                UUID.randomUUID(),
                SampleAgreements.drafted().subject(),
                List.of(party(home), party(partner)),
                new Beginning(
                        ani.person(),
                        house.now(),
                        home.id(),
                        UUID.randomUUID().toString(),
                        ZoneId.of("Asia/Makassar")));
        agreement.submit(SampleAgreements.submitted().submission().orElseThrow());
        house.run(() -> house.get(Agreements.class).add(agreement));
    }

    @Test
    void the_other_side_reads_who_did_what_and_whom_the_system_reminded_but_not_how_it_was_drafted() {
        record(ani, "unit-reworded", Map.of("unit", "purpose"));
        record(ani, "draft-submitted", Map.of("root", SampleAgreements.ROOT));
        record(null, "review-reminded", Map.of("agency", partner.id()));

        house.as(people.colleague(partner, "Budi", Role.REVIEWER));
        assertThat(house.get(ReadTrail.class).read(agreement.id()))
                .containsExactly(
                        new Deed("draft-submitted", "Ani", home.id(), house.now()),
                        new Deed("review-reminded", null, partner.id(), house.now()));
    }

    @Test
    void a_passed_deadline_leaves_its_trace() {
        house.as(null).get(ReopenDraft.class).reopen(agreement.id(), "expired");

        house.as(ani);
        assertThat(house.get(ReadTrail.class).read(agreement.id()))
                .containsExactly(new Deed("draft-reopened", null, null, house.now()));
    }

    @Test
    void a_stranger_reads_nothing() {
        house.as(people.colleague(people.agency("Diskominfo"), "Komang", Role.DRAFTER));

        assertThatThrownBy(() -> house.get(ReadTrail.class).read(agreement.id()))
                .isInstanceOf(NotFound.class);
    }

    private void record(@Nullable Actor actor, String act, Map<String, ?> facts) {
        house.as(actor).run(() -> house.get(AuditTrail.class).record(agreement.id(), act, facts));
    }

    private static Party party(Agency agency) {
        return new Party(agency.id(), UUID.randomUUID(), UUID.randomUUID());
    }
}
