package id.mufakat.signing;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.certificate.local.SampleAuthority;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.enrolment.EnrolKey;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.ReleaseKey;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.NameStyle;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.reading.Reader;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.round.OpenSigning;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import id.mufakat.workflow.Inbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Two heads with keys and confirmed mandates, and a paper that goes round between them; the second signs first. */
final class SampleRound {

    static final String PASSPHRASE = "kuda laut biru tujuh";
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    final TestHouse house;
    final Head chair;
    final Head head;
    final UUID subject = UUID.randomUUID();
    final UUID id;
    final UUID first;
    final UUID second;

    /** Who signs for whom. */
    record Head(Actor actor, Office office, Mandate mandate, UUID subject) {}

    /** How a mandate is to be. */
    record Grant(Capacity capacity, @Nullable LocalDate until, boolean confirmed, String authority) {}

    static final Grant GOOD = new Grant(Capacity.DEFINITIVE, null, true, "tugas dan fungsi");

    /** With the judge, an authority and an inbox that asks whoever is named. */
    static TestHouse house(TestDatabase database, OpenDesk desk) {
        TestHouse house = new TestHouse(database);
        house.with(Inbox.class, desk).with(Reader.class, new DssReader(house::now));
        SampleAuthority.establish(house);
        return house;
    }

    SampleRound(TestHouse house) {
        this(house, GOOD, Set.of());
    }

    /** @param grant of the head, who signs first */
    SampleRound(TestHouse house, Grant grant, Set<UUID> excluded) {
        this.house = house;
        chair = head("Bawaslu Kabupaten Badung", "I Putu Fiktif Wirawan", GOOD);
        head = head("BKPSDM Kabupaten Badung", "I Gede Fiktif Wijaya", grant);
        byte[] pdf = house.get(Renderer.class).render(SampleOrders.memorandum());
        Fingerprint paper = house.in(() -> house.get(Vault.class).put(pdf));
        id = house.get(OpenSigning.class)
                .open(new OpenSigning.Order(
                        subject,
                        paper,
                        "Nota Kesepahaman tentang Netralitas",
                        "https://mufakat.example/v/7K2M",
                        "Mangupura",
                        List.of(place("first", 1, 2, chair), place("second", 2, 1, head)),
                        excluded));
        first = slot("first").id();
        second = slot("second").id();
    }

    OpenSigning.Place place(String field, int party, int turn, Head who) {
        return new OpenSigning.Place(
                field,
                party,
                turn,
                who.mandate().id(),
                NameStyle.officeLines(who.mandate().capacity(), who.office(), null, null),
                List.of(who.actor().name()));
    }

    private Head head(String agencyName, String name, Grant grant) {
        TestPeople people = new TestPeople(house);
        Agency agency = people.agency(agencyName);
        Actor actor = people.colleague(agency, name, Role.SIGNATORY);
        Actor clerk = people.colleague(agency, "Ni Luh Fiktif", Role.ADMINISTRATOR);
        Actor second = people.colleague(agency, "Ni Made Fiktif", Role.ADMINISTRATOR);
        Office office = new Office(
                UUID.randomUUID(), agency.id(), "kepala", "Kepala " + agencyName, "Head", Office.Style.CIVIL_SERVANT);
        office.lead();
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                actor.person(),
                office.id(),
                grant.capacity(),
                new Mandate.Basis("Keputusan Bupati Badung", "821.2/3311/2021", LocalDate.of(2021, 3, 1)),
                new Mandate.Term(SINCE, grant.until()),
                "0".repeat(64));
        mandate.propose(clerk.account(), grant.authority());
        if (grant.confirmed()) {
            mandate.confirm(second.account());
        }
        house.run(() -> {
            house.get(Parties.class).add(office);
            house.get(Parties.class).add(mandate);
        });
        house.as(actor).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());
        String serial =
                Objects.requireNonNull(house.get(FindKeyState.class).find().serial());
        house.as(clerk).get(ReleaseKey.class).release(serial);
        ((OpenDesk) house.get(Inbox.class)).ask(agency.id());
        return new Head(actor, office, mandate, subject);
    }

    Slot slot(String field) {
        return round().slots().stream()
                .filter(slot -> slot.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    SigningRound round() {
        return house.in(() -> {
            SigningRound round = house.get(SigningRounds.class).get(id);
            round.slots().forEach(Hibernate::initialize);
            return round;
        });
    }

    byte[] paper() {
        return house.in(() -> house.get(Vault.class).open(round().current()));
    }

    String headSigns() {
        return sign(head, second, PASSPHRASE);
    }

    String chairSigns() {
        return sign(chair, first, PASSPHRASE);
    }

    String sign(Head who, UUID slot, String passphrase) {
        return house.as(who.actor())
                .get(SignDocument.class)
                .sign(round().subject(), id, slot, round().current(), passphrase.toCharArray());
    }

    Verdict verdict() {
        return house.get(VerifyRound.class).verify(id);
    }
}
