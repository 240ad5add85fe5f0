package id.mufakat.certificate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.mufakat.TurningClock;
import id.mufakat.certificate.AuthorityKey;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a judge of another make says of the seal is in the module of the judge. */
class LocalSealTest {

    private static final byte[] WORDS = "Yang berubah hanya ini.".getBytes(StandardCharsets.UTF_8);

    private final TurningClock clock = new TurningClock(Instant.parse("2026-05-08T02:00:00Z"));
    private final LocalSeal seal = new LocalSeal();
    private SampleAuthority house;

    @BeforeEach
    void found(@TempDir Path folder) {
        house = new SampleAuthority(folder, clock);
        seal.chain = house.chain;
    }

    @Test
    void the_same_words_get_the_same_seal_whenever_it_is_asked_for() {
        byte[] today = seal.over(WORDS);
        clock.turn(Duration.ofDays(400));

        assertThat(seal.over(WORDS)).isEqualTo(today);
        assertThat(seal.over("Yang berubah bukan ini.".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(today);
    }

    @Test
    void its_certificate_is_no_persons_and_says_that_it_is_not_certified() throws Exception {
        X509Certificate certificate = house.chain.seal().certificate();

        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("OU=Mufakat Uji - Tidak Tersertifikasi", "CN=Mufakat Segel Uji");
        assertThat(certificate.getIssuerX500Principal().getName()).contains("OU=Mufakat Uji - Tidak Tersertifikasi");
        assertThat(certificate.getExtendedKeyUsage()).isEqualTo(List.of("1.3.6.1.5.5.7.3.36"));
        assertThat(certificate.getBasicConstraints()).isNegative();
    }

    @Test
    void the_root_lies_beside_the_master_key_for_who_verifies_here() throws Exception {
        AnchorFile anchor = new AnchorFile();
        anchor.master = house.master;
        anchor.anchors = house.trust;

        anchor.keep();
        anchor.keep();

        Path file = house.master.folder().orElseThrow().resolve("anchor.pem");
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(CertificateFactory.getInstance("X.509").generateCertificate(in))
                    .isEqualTo(house.chain.root().certificate());
        }
        assertThat(file.getParent()).isDirectoryContaining("glob:**anchor.pem").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_folder_that_cannot_be_written_keeps_no_house_from_starting(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));
        AnchorFile anchor = new AnchorFile();
        anchor.anchors = house.trust;
        anchor.master = new MasterKey() {
            @Override
            Optional<Path> folder() {
                return Optional.of(file);
            }
        };

        assertThatCode(anchor::keep).doesNotThrowAnyException();
    }

    @Test
    void a_house_without_a_folder_keeps_it_nowhere() {
        AnchorFile anchor = new AnchorFile();
        anchor.anchors = house.trust;
        anchor.master = new MasterKey() {
            @Override
            Optional<Path> folder() {
                return Optional.empty();
            }
        };

        assertThatCode(anchor::keep).doesNotThrowAnyException();
    }

    /** Of the two values that fit, the one that nobody can turn into a lower one. */
    @Test
    void its_signature_value_is_the_lower_of_two() throws Exception {
        PrivateKey key = house.chain.seal().key();
        BigInteger order = ((ECPrivateKey) key).getParams().getOrder();
        for (int time = 0; time < 20; time++) {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, Mint.signAlike(key, new byte[time]));

            assertThat(pair[1]).isLessThanOrEqualTo(order.shiftRight(1));
        }
    }

    @Test
    void a_house_that_was_founded_without_a_seal_gets_one_at_its_next_start() {
        byte[] issuer = house.keys.find(AuthorityKey.Rank.ISSUER).orElseThrow().certificate();
        house.keys.authority.remove(AuthorityKey.Rank.SEAL);

        house.chain.establish();

        assertThat(house.keys.find(AuthorityKey.Rank.SEAL)).isPresent();
        assertThat(house.keys.find(AuthorityKey.Rank.ISSUER).orElseThrow().certificate())
                .isEqualTo(issuer);
        assertThat(seal.over(WORDS)).isNotEmpty();
    }
}
