package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.RowDesk;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Stage;
import id.mufakat.approval.DecideApproval;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.certificate.local.SampleAuthority;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.SendVersion;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.enrolment.EnrolKey;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.ReleaseKey;
import id.mufakat.negotiation.AcceptRest;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.paper.PublicAddress;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Contact;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.reading.Reader;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import id.mufakat.signing.DssReader;
import id.mufakat.signing.SignDocument;
import id.mufakat.workflow.Inbox;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;

/** One agreement between two agencies of its own, walked step by step over the use cases that the server calls. */
public final class PaperWalk {
    public static final String PASSPHRASE = "kuda laut biru tujuh";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    public final TestHouse house;
    public final Side bawaslu;
    public final Side bkpsdm;
    public final UUID id;
    private final Side drafting;

    /** Who does what for one agency. */
    public record Side(
            Agency agency,
            Office office,
            Mandate mandate,
            Actor drafter,
            Actor reviewer,
            Actor registrar,
            Actor head) {}

    /** A house with an authority, a judge of another make, a public address, and a desk whose items are rows. */
    public static TestHouse house(TestDatabase database) {
        return house(database, new PublicAddress() {
            @Override
            public void demand() {
                of("");
            }

            @Override
            public String of(String code) {
                return "https://mufakat.example/v/" + code;
            }
        });
    }

    static TestHouse house(TestDatabase database, PublicAddress address) {
        TestHouse house = new TestHouse(database);
        RowDesk.in(house, database);
        house.with(Reader.class, new DssReader(house::now)).with(PublicAddress.class, address);
        SampleAuthority.establish(house);
        return house;
    }

    public PaperWalk(TestHouse house) {
        this(house, Map.of());
    }

    /** @param fields beside those that must be filled in */
    public PaperWalk(TestHouse house, Map<String, String> fields) {
        this.house = house;
        bawaslu = side("Bawaslu Kabupaten Badung", "I Putu Fiktif Wirawan");
        bkpsdm = side("BKPSDM Kabupaten Badung", "I Gede Fiktif Wijaya");
        drafting = bawaslu;
        id = start(fields, bkpsdm);
    }

    private PaperWalk(PaperWalk before, boolean byPartner) {
        this.house = before.house;
        bawaslu = before.bawaslu;
        bkpsdm = before.bkpsdm;
        drafting = byPartner ? bkpsdm : bawaslu;
        id = start(Map.of(), byPartner ? bawaslu : bkpsdm);
    }

    /** Another one between the same agencies, which the second party of the text writes. */
    PaperWalk draftedByTheSecondParty() {
        return new PaperWalk(this, true);
    }

    /** Another one between the agencies of that one. */
    public PaperWalk(TestHouse house, PaperWalk before) {
        this(before, false);
    }

    private UUID start(Map<String, String> fields, Side partner) {
        Map<String, String> form =
                new HashMap<>(Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Serentak Tahun 2024"));
        form.putAll(fields);
        return house.as(drafting.drafter)
                .get(StartAgreement.class)
                .start(new Opening("MEMORANDUM", partner.agency.id(), form));
    }

    private Side side(String name, String head) {
        TestPeople people = new TestPeople(house);
        Agency agency = people.agency(name);
        house.run(() -> house.get(Parties.class)
                .agency(agency.id())
                .moveTo(new Contact("Jalan Raya Sempidi 1", "Sekretariat", "0361 000000", "surat@contoh.go.id")));
        Actor signs = people.colleague(agency, head, Role.SIGNATORY);
        Office office = new Office(
                UUID.randomUUID(), agency.id(), "kepala", "Kepala " + name, "Head", Office.Style.CIVIL_SERVANT);
        office.lead();
        Mandate mandate = mandate(signs, office, SINCE);
        house.run(() -> {
            house.get(Parties.class).add(office);
            house.get(Parties.class).add(mandate);
        });
        Side side = new Side(
                agency,
                office,
                mandate,
                people.colleague(agency, "Ni Luh Fiktif", Role.DRAFTER),
                people.colleague(agency, "Ni Made Fiktif", Role.REVIEWER),
                people.colleague(agency, "Ni Wayan Fiktif", Role.REGISTRAR),
                signs);
        enrol(signs, side.registrar);
        return side;
    }

    /** From the next day on, somebody else holds the office of this side. */
    Actor succeed(Side side, String name) {
        Actor heir = new TestPeople(house).colleague(side.agency, name, Role.SIGNATORY);
        LocalDate tomorrow =
                LocalDate.ofInstant(house.now(), ZoneId.of("Asia/Makassar")).plusDays(1);
        house.run(() -> {
            Parties parties = house.get(Parties.class);
            parties.mandate(side.mandate.id()).end(UUID.randomUUID(), tomorrow.minusDays(1));
            parties.add(mandate(heir, side.office, tomorrow));
        });
        enrol(heir, side.registrar);
        house.at(house.now().plus(Duration.ofDays(1)));
        return heir;
    }

    private void enrol(Actor holder, Actor voucher) {
        house.as(holder).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());
        String serial =
                Objects.requireNonNull(house.get(FindKeyState.class).find().serial());
        house.as(voucher).get(ReleaseKey.class).release(serial);
    }

    static Mandate mandate(Actor holder, Office office, LocalDate from) {
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                holder.person(),
                office.id(),
                Capacity.DEFINITIVE,
                new Mandate.Basis("Keputusan Bupati Badung", "821.2/3311/2021", LocalDate.of(2021, 3, 1)),
                new Mandate.Term(from, null),
                "0".repeat(64));
        mandate.propose(UUID.randomUUID(), "tugas dan fungsi");
        mandate.confirm(UUID.randomUUID());
        return mandate;
    }

    /** Sent by the drafting side, and sent back by the other with its consent, unless that was there already. */
    public PaperWalk submit() {
        send(drafting);
        if (agreement().stage() == Stage.DRAFT) {
            Side other = drafting == bawaslu ? bkpsdm : bawaslu;
            String root = agreement().submission().orElseThrow().root();
            house.as(other.drafter).get(AcceptRest.class).accept(id, root);
            send(other);
        }
        return this;
    }

    public PaperWalk send(Side side) {
        String root = house.as(side.drafter).get(ReadText.class).read(id).root();
        house.get(SendVersion.class).send(id, root, null);
        return this;
    }

    public PaperWalk approve() {
        submit();
        decide(bawaslu);
        decide(bkpsdm);
        return this;
    }

    /** What the diagram does when a deadline opened the draft again. */
    public void openDraft() {
        desk().ask(id, "writeDraft", Role.DRAFTER, drafting.agency.id());
    }

    private RowDesk desk() {
        return (RowDesk) house.get(Inbox.class);
    }

    /** After a return, with the numbers it has. */
    public PaperWalk printAgain() {
        house.as(null).get(FreezeText.class).freeze(id);
        house.as(null).get(PrintAgreement.class).print(id);
        return this;
    }

    private void decide(Side side) {
        house.as(side.reviewer)
                .get(DecideApproval.class)
                .decide(id, Word.approval(agreement().submission().orElseThrow().root()));
    }

    public PaperWalk number() {
        approve();
        give(bawaslu);
        give(bkpsdm);
        return this;
    }

    public String give(Side side) {
        return house.as(side.registrar).get(GiveNumber.class).give(id, null);
    }

    public PaperWalk freeze() {
        number();
        house.as(null).get(FreezeText.class).freeze(id);
        return this;
    }

    public PaperWalk print() {
        freeze();
        house.as(null).get(PrintAgreement.class).print(id);
        return this;
    }

    public PaperWalk open() {
        print();
        return openSigning();
    }

    public PaperWalk openSigning() {
        house.as(null).get(OpenAgreementSigning.class).open(id);
        askNext();
        return this;
    }

    /** What the diagram does between two signatures. */
    public void askNext() {
        round().next().ifPresent(slot -> desk().ask(
                        id, "signDocument", Role.SIGNATORY, slot.signatory().agency()));
    }

    public PaperWalk sign() {
        open();
        sign(bkpsdm);
        askNext();
        sign(bawaslu);
        return this;
    }

    public String sign(Side side) {
        return sign(side, side.head);
    }

    /** @param signer in the place of that side */
    String sign(Side side, Actor signer) {
        SigningRound round = round();
        Slot slot = round.slots().stream()
                .filter(place -> place.signatory().agency().equals(side.agency.id()))
                .findFirst()
                .orElseThrow();
        return house.as(signer)
                .get(SignDocument.class)
                .sign(round.subject(), round.id(), slot.id(), round.current(), PASSPHRASE.toCharArray());
    }

    public PaperWalk accept() {
        sign();
        house.as(null).get(AcceptSignatures.class).accept(id);
        return this;
    }

    public PaperWalk file() {
        accept();
        house.as(null).get(FileAgreement.class).file(id);
        return this;
    }

    public Agreement agreement() {
        return house.in(() -> house.get(Agreements.class).get(id));
    }

    /** The round of the living edition. */
    public SigningRound round() {
        return house.in(() -> {
            SigningRound round = house.get(SigningRounds.class).under(id).stream()
                    .findFirst()
                    .orElseThrow();
            Hibernate.initialize(round.slots());
            round.slots().forEach(Hibernate::initialize);
            return round;
        });
    }

    /** Renames both agencies, moves them, and gives both heads other titles: what the house knows today. */
    public void changeEverything() {
        house.run(() -> {
            Parties parties = house.get(Parties.class);
            for (Side side : List.of(bawaslu, bkpsdm)) {
                Agency agency = parties.agency(side.agency.id());
                agency.rename("Badan Baru", "BARU", List.of("lama"));
                agency.moveTo(new Contact("Jalan Lain 99", "Unit Lain", "0361 999999", "lain@contoh.go.id"));
            }
        });
    }

    public byte[] paper() {
        return open(Optional.ofNullable(agreement().concluded().paper()).orElseThrow());
    }

    public byte[] open(Fingerprint paper) {
        return house.in(() -> house.get(Vault.class).open(paper));
    }
}
