package id.mufakat.witness;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.appointment.ConfirmMandate;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.ReleaseKey;
import id.mufakat.enrolment.ReplaceKey;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may help is told, and nobody else: not who began it, not whom it is about, no other agency. */
class CountWaitingIT {

    private static final String DECREE = "0".repeat(64);

    private static TestDatabase database;
    private static TestHouse house;

    private PaperWalk walk;
    private Actor registrar;
    private Actor reviewer;
    private Actor administrator;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = PaperWalk.house(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void settle() {
        walk = new PaperWalk(house);
        registrar = walk.bkpsdm.registrar();
        reviewer = walk.bkpsdm.reviewer();
        administrator = new TestPeople(house).colleague(walk.bkpsdm.agency(), "Ni Ketut Fiktif", Role.ADMINISTRATOR);
    }

    @Test
    void a_proposed_mandate_waits_for_everybody_but_its_proposer_and_its_holder() {
        UUID proposed = propose(registrar, reviewer);

        assertThat(waiting(administrator)).isEqualTo(new Waiting(1, 0));
        assertThat(waiting(registrar)).isEqualTo(Waiting.NOTHING);
        assertThat(waiting(reviewer)).isEqualTo(Waiting.NOTHING);
        assertThat(waiting(walk.bawaslu.registrar())).isEqualTo(Waiting.NOTHING);

        house.as(administrator).get(ConfirmMandate.class).confirm(proposed, DECREE);
        assertThat(waiting(administrator)).isEqualTo(Waiting.NOTHING);
    }

    @Test
    void a_new_key_waits_for_who_may_release_it() {
        house.as(walk.bkpsdm.head()).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());

        assertThat(waiting(registrar)).isEqualTo(new Waiting(0, 1));
        assertThat(waiting(administrator)).isEqualTo(new Waiting(0, 1));
        assertThat(waiting(reviewer)).as("who may release none").isEqualTo(Waiting.NOTHING);
        assertThat(waiting(walk.bawaslu.registrar())).isEqualTo(Waiting.NOTHING);

        house.as(walk.bkpsdm.head());
        String serial =
                Objects.requireNonNull(house.get(FindKeyState.class).find().serial());
        house.as(registrar).get(ReleaseKey.class).release(serial);
        assertThat(waiting(administrator)).isEqualTo(Waiting.NOTHING);
    }

    private static Waiting waiting(Actor actor) {
        return house.as(actor).get(CountWaiting.class).count();
    }

    private UUID propose(Actor by, Actor holder) {
        Office office = new Office(
                UUID.randomUUID(),
                walk.bkpsdm.agency().id(),
                "sekretaris",
                "Sekretaris",
                "Secretary",
                Office.Style.CIVIL_SERVANT);
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                holder.person(),
                office.id(),
                Capacity.DEFINITIVE,
                new Mandate.Basis("Keputusan Bupati Badung", "821.2/1/2026", LocalDate.of(2026, 1, 1)),
                new Mandate.Term(LocalDate.of(2026, 1, 1), null),
                DECREE);
        mandate.propose(by.account(), "tugas dan fungsi");
        house.run(() -> {
            house.get(Parties.class).add(office);
            house.get(Parties.class).add(mandate);
        });
        return mandate.id();
    }
}
