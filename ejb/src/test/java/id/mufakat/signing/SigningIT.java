package id.mufakat.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.certificate.PassphraseWrong;
import id.mufakat.certificate.TrustAnchors;
import id.mufakat.document.Fingerprint;
import id.mufakat.party.Capacity;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Reader;
import id.mufakat.rendering.VeraPdf;
import id.mufakat.round.SigningRound;
import id.mufakat.signature.Inspector;
import id.mufakat.signing.SampleRound.Grant;
import id.mufakat.signing.SigningSheet.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SigningIT {

    private static final Instant NOW = Instant.parse("2026-05-08T02:00:00Z");

    private static TestDatabase database;
    private static TestHouse house;
    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        desk = new OpenDesk();
        house = SampleRound.house(database, desk);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void turnBack() {
        house.at(NOW);
    }

    @Test
    void two_heads_sign_in_turn_and_judges_of_other_makes_agree() throws Exception {
        SampleRound walk = new SampleRound(house);
        byte[] printed = walk.paper();

        String once = walk.headSigns();
        byte[] signedOnce = walk.paper();
        house.at(NOW.plusSeconds(3600));
        String twice = walk.chairSigns();

        byte[] signed = walk.paper();
        Files.write(Path.of("target", "signed-round.pdf"), signed);
        assertThat(Arrays.copyOf(signedOnce, printed.length)).isEqualTo(printed);
        assertThat(Arrays.copyOf(signed, signedOnce.length)).isEqualTo(signedOnce);
        VeraPdf.requireArchivalAndAccessible(signedOnce);
        VeraPdf.requireArchivalAndAccessible(signed);
        PdfSig.requireIntact(signedOnce, 1);
        PdfSig.requireIntact(signed, 2);
        assertThat(walk.verdict()).isEqualTo(new Verdict.Valid(List.of()));
        SigningRound round = walk.round();
        assertThat(round.state()).isEqualTo(SigningRound.State.COMPLETE);
        assertThat(round.current()).hasToString(twice);
        assertThat(round.closedAt()).hasValue(NOW.plusSeconds(3600));
        assertThat(walk.slot("second").after()).hasValue(new Fingerprint(once));
        assertThat(walk.slot("first").before()).hasValue(new Fingerprint(once));
        assertThat(walk.slot("first").certificateSubject().orElseThrow())
                .contains("CN=I Putu Fiktif Wirawan")
                .contains("Tidak Tersertifikasi");
        assertThat(database.ask("select count(*) from audit_entry where subject = '" + walk.subject
                        + "' and act = 'document-signed'"))
                .isEqualTo("2");
        assertThat(desk.finished.get(walk.subject + "" + walk.chair.actor().agency()))
                .isEqualTo(Map.of("outcome", "sign", "paper", twice));
    }

    @Test
    void the_judge_names_level_and_anchor() {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();
        walk.chairSigns();

        Judgement judgement = judge(walk.paper());

        assertThat(judgement.coversWholeFile()).isTrue();
        assertThat(judgement.revisionsClean()).isTrue();
        assertThat(judgement.signatures()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.indication()).isEqualTo("TOTAL_PASSED");
            assertThat(finding.level()).isEqualTo("PAdES-BASELINE-B");
            assertThat(finding.trusted()).isTrue();
            assertThat(finding.intact()).isTrue();
        });
    }

    @Test
    void a_changed_byte_is_found_by_each_judge() throws Exception {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();
        walk.chairSigns();
        byte[] forged = walk.paper();

        forged[900] ^= 1;

        assertThat(judge(forged).signatures()).noneMatch(Judgement.SignatureFinding::passed);
        assertThat(PdfSig.valid(forged)).isZero();
    }

    @Test
    void a_paper_that_lacks_a_signature_is_not_good() {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();

        assertThat(walk.verdict().isValid()).isFalse();
    }

    @Test
    void a_wrong_passphrase_leaves_nothing_but_a_counted_try() {
        SampleRound walk = new SampleRound(house);
        Fingerprint before = walk.round().current();

        assertThatThrownBy(() -> walk.sign(walk.head, walk.second, "kuda laut biru enam!"))
                .isInstanceOf(PassphraseWrong.class)
                .hasMessageNotContaining("enam");

        assertThat(walk.round().current()).isEqualTo(before);
        assertThat(walk.slot("second").isSigned()).isFalse();
        assertThat(database.ask("select wrong_tries from holder_key where person = '"
                        + walk.head.actor().person() + "'"))
                .isEqualTo("1");
        walk.headSigns();
        assertThat(database.ask("select wrong_tries from holder_key where person = '"
                        + walk.head.actor().person() + "'"))
                .isEqualTo("0");
    }

    static Stream<Arguments> mandates() {
        LocalDate today = LocalDate.of(2026, 5, 8);
        return Stream.of(
                Arguments.of("unconfirmed", new Grant(Capacity.DEFINITIVE, null, false, "tugas"), MandateMissing.class),
                Arguments.of("without basis", new Grant(Capacity.DEFINITIVE, null, true, " "), MandateMissing.class),
                Arguments.of(
                        "expired", new Grant(Capacity.PLH, today.minusDays(1), true, "tugas"), MandateExpired.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mandates")
    void no_mandate_no_signature(String what, Grant grant, Class<?> refusal) {
        SampleRound walk = new SampleRound(house, grant, Set.of());

        assertThatThrownBy(walk::headSigns).isInstanceOf(refusal);

        assertThat(walk.slot("second").isSigned()).isFalse();
    }

    @Test
    void a_mandate_counts_from_its_first_to_its_last_day_where_the_agency_is() {
        LocalDate last = LocalDate.of(2026, 5, 8);
        SampleRound walk = new SampleRound(house, new Grant(Capacity.PLT, last, true, "tugas"), Set.of());

        house.at(Instant.parse("2025-12-31T15:59:59Z"));
        assertThatThrownBy(walk::headSigns).isInstanceOf(MandateExpired.class);
        house.at(Instant.parse("2026-05-08T16:00:00Z"));
        assertThatThrownBy(walk::headSigns).isInstanceOf(MandateExpired.class);

        house.at(Instant.parse("2026-05-08T15:59:59Z"));
        walk.headSigns();
        assertThat(walk.slot("second").isSigned()).isTrue();
    }

    @Test
    void a_signatory_sees_what_is_asked_and_who_signed() {
        SampleRound walk = new SampleRound(house);
        assertThat(sheet(walk.chair).state()).isEqualTo(Standing.NOT_YET);
        walk.headSigns();

        SigningSheet sheet = sheet(walk.chair);

        assertThat(sheet.state()).isEqualTo(Standing.YOUR_TURN);
        assertThat(sheet.shown()).isEqualTo(walk.round().current());
        assertThat(sheet.bytes()).isEqualTo(walk.paper().length);
        assertThat(sheet.pages())
                .isEqualTo(house.get(Inspector.class).read(walk.paper()).pages());
        assertThat(sheet.canSign()).isTrue();
        assertThat(sheet.as().basisNumber()).isEqualTo("821.2/3311/2021");
        assertThat(sheet.signatures()).hasSize(2);
        assertThat(sheet.signatures().get(0).signedAt()).isEqualTo(NOW);
        assertThat(sheet(walk.head).state()).isEqualTo(Standing.SIGNED);
    }

    private static SigningSheet sheet(SampleRound.Head who) {
        return house.as(who.actor()).get(ReadSigningSheet.class).read(who.subject());
    }

    private static Judgement judge(byte[] pdf) {
        return house.in(() -> {
            TrustAnchors trust = house.get(TrustAnchors.class);
            return house.get(Reader.class).judge(pdf, trust.certificates(), trust.revocationLists());
        });
    }
}
