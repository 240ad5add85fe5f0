package id.mufakat.agreement;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestDesk;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.certificate.local.SampleAuthority;
import id.mufakat.conclusion.FreezeText;
import id.mufakat.conclusion.OpenAgreementSigning;
import id.mufakat.conclusion.PrintAgreement;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.FillForm;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.SendVersion;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.drafting.WriteDraft;
import id.mufakat.negotiation.AcceptRest;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.negotiation.TakeStance.Answer;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Contact;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.text.Texts;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.Workflow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement between two furnished agencies that a test walks as far as it wants, by the use cases people use. */
public final class SampleWalk {

    public static final Map<String, String> FORM =
            Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Umum Tahun 2029");

    public final TestHouse house;
    public final Side one;
    public final Side two;
    public final UUID id;

    /** One agency and its people, each with one role. */
    public record Side(
            Agency agency,
            Actor drafter,
            Actor reviewer,
            Actor registrar,
            Actor head,
            Actor archivist,
            Actor administrator) {}

    /** With a desk that asks people, an authority and a public address; {@link #close} takes the address away. */
    public static TestHouse house(TestDatabase database) {
        System.setProperty("mufakat.public.url", "https://mufakat.example");
        TestDesk desk = new TestDesk();
        TestHouse house = new TestHouse(database).with(Inbox.class, desk).with(Workflow.class, desk);
        SampleAuthority.establish(house);
        return house;
    }

    public static void close(TestDatabase database) {
        System.clearProperty("mufakat.public.url");
        database.close();
    }

    /** A draft that side one has just begun. */
    public SampleWalk(TestHouse house) {
        this.house = house;
        one = side("Bawaslu Kabupaten Badung", "I Putu Fiktif Wirawan");
        two = side("BKPSDM Kabupaten Badung", "I Gede Fiktif Wijaya");
        id = house.as(one.drafter).get(StartAgreement.class).start(new Opening("MEMORANDUM", two.agency.id(), FORM));
    }

    private Side side(String name, String headName) {
        TestPeople people = new TestPeople(house);
        Agency agency = people.agency(name);
        house.run(() -> house.get(Parties.class)
                .agency(agency.id())
                .moveTo(new Contact("Jalan Fiktif 1", "Sekretariat", "(0361) 555-0101", "s@fiktif.example")));
        Side side = new Side(
                agency,
                people.colleague(agency, "Ni Made Fiktif Perancang", Role.DRAFTER),
                people.colleague(agency, "I Nyoman Fiktif Penelaah", Role.REVIEWER),
                people.colleague(agency, "Ni Ketut Fiktif Agenda", Role.REGISTRAR),
                people.colleague(agency, headName, Role.SIGNATORY),
                people.colleague(agency, "I Wayan Fiktif Arsip", Role.ARCHIVIST),
                people.colleague(agency, "Ni Luh Fiktif Admin", Role.ADMINISTRATOR));
        seat(side);
        return side;
    }

    private void seat(Side side) {
        Office office = new Office(
                UUID.randomUUID(),
                side.agency.id(),
                "kepala",
                "Kepala " + side.agency.shortName(),
                "Head",
                Office.Style.CIVIL_SERVANT);
        office.lead();
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                side.head.person(),
                office.id(),
                Capacity.DEFINITIVE,
                new Mandate.Basis("Keputusan Bupati Badung", "821.2/3311/2021", LocalDate.of(2021, 3, 1)),
                new Mandate.Term(LocalDate.of(2026, 1, 1), null),
                "0".repeat(64));
        mandate.propose(side.administrator.account(), "tugas dan fungsi");
        mandate.confirm(side.registrar.account());
        house.run(() -> {
            house.get(Parties.class).add(office);
            house.get(Parties.class).add(mandate);
        });
    }

    public TestDesk desk() {
        return (TestDesk) house.get(Inbox.class);
    }

    /** In one unit, says something else in some words' place. */
    public void reword(Actor author, String unit, String words, String others) {
        String raw = raw(unit);
        house.as(author).get(WriteDraft.class).reword(id, unit, raw, raw.replace(words, others));
    }

    /** The unit as it is stored, blanks and all. */
    public String raw(String unit) {
        return house.in(() -> house.get(Texts.class).get(id).tree().get(unit).text());
    }

    /** Some of the blanks, filled by somebody who sees the draft as it is. */
    public void fill(Actor author, Map<String, String> fields) {
        Map<String, String> seen = new HashMap<>(fields);
        seen.replaceAll((name, value) -> sheet(author).form().getOrDefault(name, ""));
        house.as(author).get(FillForm.class).fill(id, seen, fields);
    }

    /** What a side's own reviewers returned, its drafters accept as it stands. */
    private void settle(Actor drafter) {
        if (agreement().submission().isPresent()) {
            house.as(drafter).get(ReadNegotiation.class).read(id).units().stream()
                    .filter(unit -> unit.ours().kind() == Kind.REJECTED)
                    .forEach(unit -> house.get(TakeStance.class)
                            .take(id, unit.id(), new Answer(Kind.ACCEPTED, unit.hash(), null)));
        }
    }

    /** Sent by side one, and sent back by side two with its consent to all of it, unless that was there already. */
    public SampleWalk submit() {
        settle(one.drafter);
        send(one.drafter);
        if (agreement().stage() == Stage.DRAFT) {
            settle(two.drafter);
            consent(two.drafter);
        }
        return this;
    }

    public SampleWalk send(Actor drafter) {
        String root = house.as(drafter).get(ReadText.class).read(id).root();
        house.get(SendVersion.class).send(id, root, null);
        return this;
    }

    /** Accepts whatever is left to answer, and sends. */
    public SampleWalk consent(Actor drafter) {
        house.as(drafter).get(AcceptRest.class).accept(id, root());
        return send(drafter);
    }

    public SampleWalk approve() {
        submit();
        decide(one.reviewer, Outcome.APPROVED, null);
        decide(two.reviewer, Outcome.APPROVED, null);
        return this;
    }

    /** Returned for the opening. */
    public void decide(Actor reviewer, Outcome outcome, @Nullable String reason) {
        List<String> units = outcome == Outcome.RETURNED ? List.of("opening") : List.of();
        house.as(reviewer).get(DecideApproval.class).decide(id, new Word(outcome, root(), reason, units));
    }

    public SampleWalk number() {
        approve();
        house.as(one.registrar).get(GiveNumber.class).give(id, null);
        house.as(two.registrar).get(GiveNumber.class).give(id, null);
        return this;
    }

    /** Frozen, printed and sent to the heads, as the system does after the second number. */
    public SampleWalk print() {
        number();
        house.as(null).get(FreezeText.class).freeze(id);
        house.get(PrintAgreement.class).print(id);
        house.get(OpenAgreementSigning.class).open(id);
        for (Side side : List.of(one, two)) {
            house.run(() -> desk().ask(id.toString(), "signDocument", Role.SIGNATORY, side.agency.id()));
        }
        return this;
    }

    public AgreementSheet sheet(Actor reader) {
        return house.as(reader).get(ReadAgreement.class).read(id);
    }

    public String root() {
        return agreement().submission().orElseThrow().root();
    }

    public Agreement agreement() {
        return house.in(() -> house.get(Agreements.class).get(id));
    }

    /** The same person with another role in their agency as well. */
    public Actor also(Actor actor, String role) {
        return house.in(() -> {
            var accounts = house.get(Accounts.class);
            accounts.add(new Grant(actor.account(), actor.agency(), role));
            return accounts.findActor(actor.account(), actor.agency()).orElseThrow();
        });
    }
}
