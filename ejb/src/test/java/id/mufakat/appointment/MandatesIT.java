package id.mufakat.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.document.Fingerprint;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.MandateSettled;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.party.SecondPersonNeeded;
import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandatesIT {

    private static final byte[] DECREE = "%PDF-1.7 keputusan".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;

    private Actor admin;
    private Actor registrar;
    private Actor head;
    private UUID office;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database).with(Reader.class, new Glance());
        people = new TestPeople(house);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        Agency home = people.agency("BKPSDM Kabupaten Badung");
        admin = people.colleague(home, "Admin", Role.ADMINISTRATOR);
        registrar = people.colleague(home, "Registrar", Role.REGISTRAR);
        head = people.colleague(home, "Kepala", Role.SIGNATORY, Role.REVIEWER);
        house.as(admin);
        office = house.get(RegisterOffice.class)
                .register(new OfficeFacts("kepala", "Kepala", "Head", true, Office.Style.CIVIL_SERVANT));
    }

    @Test
    void two_persons_make_a_mandate() {
        UUID id = propose(Capacity.DEFINITIVE, DAY, null);
        assertThat(inForce()).isFalse();
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(SecondPersonNeeded.class);

        house.as(registrar);
        assertThat(sheet(id).awaitsActor()).isTrue();
        Decree decree = house.get(OpenDecree.class).open(id);
        assertThat(decree.bytes()).isEqualTo(DECREE);
        assertThat(decree.mediaType()).isEqualTo("application/pdf");
        confirm(id);

        assertThat(inForce()).isTrue();
        assertThat(sheet(id)).satisfies(sheet -> {
            assertThat(sheet.inForce()).isTrue();
            assertThat(sheet.awaitsActor()).isFalse();
            assertThat(sheet.proposedBy()).isEqualTo("Admin");
            assertThat(sheet.confirmedBy()).isEqualTo("Registrar");
        });
        assertThat(database.ask("select string_agg(act, ' ' order by seq) from audit_entry where subject = '"
                        + admin.agency() + "'"))
                .isEqualTo("office-registered mandate-proposed mandate-confirmed");
        assertThat(database.ask("select facts from audit_entry where act = 'mandate-confirmed' and subject = '"
                        + admin.agency() + "'"))
                .contains(Fingerprint.of(DECREE).hex());
    }

    @Test
    void whoever_confirms_names_the_decree_they_compared() {
        UUID id = propose(Capacity.DEFINITIVE, DAY, null);
        house.as(registrar);
        ConfirmMandate confirm = house.get(ConfirmMandate.class);

        for (String other : List.of("", "0".repeat(64))) {
            assertThatThrownBy(() -> confirm.confirm(id, other)).isInstanceOf(DecreeDiffers.class);
        }
        assertThat(sheet(id).state()).isEqualTo(Mandate.State.PROPOSED);
        confirm.confirm(id, sheet(id).decree());
        assertThat(sheet(id).state()).isEqualTo(Mandate.State.CONFIRMED);
    }

    @Test
    void nobody_confirms_a_mandate_of_their_own() {
        UUID id = propose(Capacity.DEFINITIVE, DAY, null);

        house.as(head);
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void two_confirmed_mandates_cannot_claim_the_same_chair() {
        UUID first = propose(Capacity.DEFINITIVE, DAY, null);
        UUID second = propose(Capacity.DEFINITIVE, DAY.plusYears(1), null);
        UUID acting = propose(Capacity.PLH, DAY, DAY.plusDays(5));
        house.as(registrar);
        confirm(first);

        assertThatThrownBy(() -> confirm(second)).isInstanceOf(MandateOverlaps.class);
        confirm(acting);
        house.get(EndMandate.class).end(first, "mutasi");
        confirm(second);
    }

    @Test
    void rivals_confirmed_at_the_same_moment_do_not_both_count() throws Exception {
        UUID first = propose(Capacity.DEFINITIVE, DAY, null);
        UUID second = propose(Capacity.DEFINITIVE, DAY, null);
        house.as(registrar);
        ConfirmMandate confirm = house.get(ConfirmMandate.class);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int refused = 0;
        try {
            List<Callable<String>> acts = List.of(run(confirm, first), run(confirm, second));
            for (Future<String> act : threads.invokeAll(acts)) {
                refused += isRefused(act) ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(refused).isEqualTo(1);
    }

    @Test
    void a_mandate_ends_in_the_agencys_own_day() {
        UUID id = propose(Capacity.DEFINITIVE, DAY.minusYears(1), null);
        house.as(registrar);
        confirm(id);

        // 20:00 UTC on the 7th is 04:00 on the 8th in Badung.
        var noon = house.now();
        house.at(java.time.Instant.parse("2026-05-07T20:00:00Z"))
                .get(EndMandate.class)
                .end(id, " pensiun ");
        house.at(noon);

        assertThat(sheet(id).term().until()).isEqualTo(DAY);
        assertThat(sheet(id).state()).isEqualTo(Mandate.State.ENDED);
        assertThat(inForce()).isFalse();
        assertThatThrownBy(() -> house.get(EndMandate.class).end(id, "lagi")).isInstanceOf(MandateSettled.class);
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(MandateSettled.class);
    }

    @Test
    void a_proposal_needs_a_decree_an_authority_and_an_end_for_whoever_acts() {
        assertThatThrownBy(() -> propose(Capacity.PLT, DAY, null)).hasMessage("until: required");
        assertThatThrownBy(() -> propose(Capacity.PLT, DAY, DAY.minusDays(1))).hasMessage("until: before-start");
        assertThatThrownBy(() -> propose(Capacity.PLT, DAY, DAY.plusYears(1))).hasMessage("until: beyond-acting");
        assertThatThrownBy(() -> propose(Capacity.PLT, LocalDate.of(20261, 1, 1), null))
                .hasMessage("from: out-of-range");
        assertThatThrownBy(() -> propose(facts(Capacity.DEFINITIVE, DAY, null, " "), DECREE))
                .hasMessage("authority: required");
        MandateFacts good = facts(Capacity.DEFINITIVE, DAY, null, "Peraturan Bupati");
        assertThatThrownBy(() -> propose(good, new byte[0])).hasMessage("decree: required");
        assertThatThrownBy(() -> propose(good, "%PDF-1.7 /JavaScript".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.field()).isEqualTo("decree"));
        assertThatThrownBy(() -> propose(good, "<html>".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("decree: not-a-scan");
        assertThatThrownBy(() -> propose(good, new byte[Decree.LARGEST + 1])).isInstanceOf(Malformed.class);
        assertThat(house.get(ListMandates.class).list()).isEmpty();
    }

    @Test
    void another_agencys_mandates_and_people_are_not_there() {
        UUID id = propose(Capacity.DEFINITIVE, DAY, null);
        house.as(people.colleague(people.agency("Lain"), "Lain", Role.ADMINISTRATOR, Role.REGISTRAR));

        assertThatThrownBy(() -> confirm(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(EndMandate.class).end(id, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(OpenDecree.class).open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(Capacity.DEFINITIVE, DAY, null)).isInstanceOf(NotFound.class);
        assertThat(house.get(ListMandates.class).list()).isEmpty();
    }

    private Callable<String> run(ConfirmMandate confirm, UUID id) {
        return () -> {
            confirm.confirm(id, Fingerprint.of(DECREE).hex());
            return "";
        };
    }

    private static boolean isRefused(Future<String> act) throws InterruptedException {
        try {
            act.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(MandateOverlaps.class);
            return true;
        }
    }

    private UUID propose(Capacity capacity, LocalDate from, @Nullable LocalDate until) {
        return propose(facts(capacity, from, until, "Peraturan Bupati Badung Nomor 1 Tahun 2020"), DECREE);
    }

    private static UUID propose(MandateFacts facts, byte[] decree) {
        return house.get(ProposeMandate.class).propose(facts, decree);
    }

    private MandateFacts facts(Capacity capacity, LocalDate from, @Nullable LocalDate until, String authority) {
        return new MandateFacts(
                head.person(),
                office,
                capacity,
                "Keputusan Bupati",
                "821/1/2026",
                DAY,
                from,
                until,
                authority,
                null,
                null);
    }

    private static void confirm(UUID id) {
        house.get(ConfirmMandate.class).confirm(id, Fingerprint.of(DECREE).hex());
    }

    private static MandateSheet sheet(UUID id) {
        return house.get(ListMandates.class).list().stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean inForce() {
        return house.in(() -> house.get(Parties.class).mandateInForce(office, DAY))
                .isPresent();
    }

    /** Nothing is hostile here; what is, is the reader's to show. */
    private static final class Glance implements Reader {

        @Override
        public Extract extract(byte[] file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void inspect(byte[] file) {
            if (new String(file, StandardCharsets.ISO_8859_1).contains("/JavaScript")) {
                throw new Unreadable("active-content");
            }
        }

        @Override
        public Judgement judge(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
