package id.mufakat.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import id.mufakat.certificate.TrustAnchors;
import id.mufakat.certificate.local.SampleAuthority;
import id.mufakat.document.Fingerprint;
import id.mufakat.enrolment.ReplaceKey;
import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Judgement.SignatureFinding;
import id.mufakat.reading.Reader;
import id.mufakat.round.Slot;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold before the archive takes a signed paper, and what need not. */
class JudgingIT {

    private static final Instant NOW = Instant.parse("2026-05-08T02:00:00Z");

    private static TestDatabase database;

    private TestHouse house;
    private AttentiveReader reader;

    /** Hands on to EU DSS and remembers what it was given. */
    private static final class AttentiveReader implements Reader {

        private final DssReader judge;
        private List<byte[]> lists = List.of();
        private List<byte[]> anchors = List.of();

        AttentiveReader(DssReader judge) {
            this.judge = judge;
        }

        @Override
        public void inspect(byte[] file) {
            extract(file);
        }

        @Override
        public Judgement judge(byte[] pdf, List<byte[]> given, List<byte[]> fresh) {
            anchors = given;
            lists = fresh;
            return judge.judge(pdf, given, fresh);
        }

        @Override
        public Extract extract(byte[] file) {
            return judge.extract(file);
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void settle() {
        house = SampleRound.house(database, new OpenDesk()).at(NOW);
        reader = new AttentiveReader(new DssReader(house::now));
        house.with(Reader.class, reader);
    }

    @Test
    void only_the_pinned_root_makes_a_signature_good(@TempDir Path folder) {
        SampleAuthority stranger = new SampleAuthority(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        TrustAnchors own = house.get(TrustAnchors.class);
        house.with(TrustAnchors.class, trust(stranger.trust().certificates(), own));

        assertThat(reasons(signed())).anyMatch(reason -> reason.contains("NO_CERTIFICATE_CHAIN_FOUND"));
        assertThat(reader.anchors).hasSize(1);
    }

    @Test
    void the_revocation_lists_are_made_for_the_occasion() throws CertificateException, CRLException {
        SampleRound walk = signed();
        house.at(NOW.plusSeconds(60));
        house.as(walk.head.actor()).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());
        house.at(NOW.plusSeconds(120));

        walk.verdict();

        BigInteger revoked =
                new BigInteger(walk.slot("second").certificateSerial().orElseThrow(), 16);
        assertThat(reader.lists).hasSize(2);
        List<X509CRL> lists = new ArrayList<>();
        for (byte[] der : reader.lists) {
            lists.add((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der)));
        }
        assertThat(lists)
                .allSatisfy(list -> assertThat(list.getThisUpdate()).isEqualTo(Date.from(house.now())))
                .anySatisfy(
                        list -> assertThat(list.getRevokedCertificate(revoked)).isNotNull());
    }

    @Test
    void without_a_revocation_list_nothing_is_accepted() {
        TrustAnchors own = house.get(TrustAnchors.class);
        house.with(TrustAnchors.class, new TrustAnchors() {
            @Override
            public List<byte[]> certificates() {
                return own.certificates();
            }

            @Override
            public List<byte[]> revocationLists() {
                return List.of();
            }
        });

        assertThat(reasons(signed())).anyMatch(reason -> reason.startsWith("second: INDETERMINATE"));
    }

    /** Both papers are good by themselves: only walking the chain tells that one does not continue the other. */
    @Test
    void an_earlier_revision_with_other_bytes_is_not_accepted() {
        SampleRound walk = signed();
        String foreign = signed().slot("second").after().orElseThrow().hex();

        database.execute("update slot set after = '" + foreign + "' where id = '" + walk.second + "'");
        database.execute("update slot set before = '" + foreign + "' where id = '" + walk.first + "'");

        assertThat(reasons(walk))
                .containsExactlyInAnyOrder(
                        "the revision signed in second does not continue the one before",
                        "the revision signed in first does not continue the one before");
    }

    @Test
    void a_key_replaced_after_its_signature_does_not_take_the_signature_back() {
        SampleRound walk = signed();
        house.at(NOW.plusSeconds(1));
        house.as(walk.head.actor()).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());
        house.at(NOW.plus(Duration.ofDays(2)));

        assertThat(walk.verdict()).isEqualTo(new Verdict.Valid(List.of("second")));
    }

    @Test
    void a_certificate_that_expired_while_the_paper_went_round_does_not_matter() {
        SampleRound walk = signed();

        house.at(key(walk).validUntil().plusSeconds(1));

        assertThat(walk.verdict()).isEqualTo(new Verdict.Valid(List.of("second", "first")));
    }

    @Test
    void a_signature_recorded_after_the_revocation_is_not_accepted() {
        SampleRound walk = signed();
        house.at(NOW.plusSeconds(1));
        house.as(walk.head.actor()).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());
        database.execute("update slot set signed_at = '2026-05-08T02:00:01Z' where id = '" + walk.second + "'");
        house.at(NOW.plusSeconds(120));

        assertThat(reasons(walk)).containsExactly("second: INDETERMINATE REVOKED_NO_POE");
    }

    @Test
    void our_record_makes_nothing_good_but_the_want_of_time() {
        SampleRound walk = signed();
        Slot slot = walk.slot("second");
        SigningRecord record = house.get(SigningRecord.class);

        assertThat(vouches(record, slot, finding("REVOKED_NO_POE", true, true))).isTrue();
        assertThat(vouches(record, slot, finding("REVOKED_NO_POE", false, true)))
                .isFalse();
        assertThat(vouches(record, slot, finding("REVOKED_NO_POE", true, false)))
                .isFalse();
        assertThat(vouches(record, slot, finding("REVOKED", true, true))).isFalse();
        assertThat(vouches(record, slot, finding("TRY_LATER", true, true))).isFalse();
        assertThat(vouches(record, slot, finding("HASH_FAILURE", true, true))).isFalse();
    }

    private boolean vouches(SigningRecord record, Slot slot, SignatureFinding finding) {
        return house.in(() -> record.vouchesFor(slot, finding));
    }

    private static SignatureFinding finding(String subIndication, boolean intact, boolean trusted) {
        return new SignatureFinding(
                "second", "INDETERMINATE", subIndication, "PAdES-BASELINE-B", intact, trusted, "", NOW);
    }

    private HolderKey key(SampleRound walk) {
        String serial = walk.slot("second").certificateSerial().orElseThrow();
        return house.in(() -> house.get(Keys.class).findBySerial(serial)).orElseThrow();
    }

    private SampleRound signed() {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();
        walk.chairSigns();
        assertThat(walk.slot("second").after().map(Fingerprint::hex)).isPresent();
        return walk;
    }

    private static List<String> reasons(SampleRound walk) {
        Verdict verdict = walk.verdict();
        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        return ((Verdict.Invalid) verdict).reasons();
    }

    private static TrustAnchors trust(List<byte[]> anchors, TrustAnchors lists) {
        return new TrustAnchors() {
            @Override
            public List<byte[]> certificates() {
                return anchors;
            }

            @Override
            public List<byte[]> revocationLists() {
                return lists.revocationLists();
            }
        };
    }
}
