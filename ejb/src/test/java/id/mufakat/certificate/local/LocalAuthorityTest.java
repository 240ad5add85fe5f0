package id.mufakat.certificate.local;

import static id.mufakat.certificate.local.SampleAuthority.BAWASLU;
import static id.mufakat.certificate.local.SampleAuthority.BKPSDM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TurningClock;
import id.mufakat.certificate.AuthorityKey;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.KeySafe.OpenKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {

    private static final String PASSPHRASE = "kuda laut biru tujuh";

    private final TurningClock clock = new TurningClock(Instant.parse("2026-05-08T02:00:00Z"));
    private Path folder;
    private SampleAuthority house;
    private UUID person;

    @BeforeEach
    void found(@TempDir Path fresh) {
        folder = fresh;
        house = new SampleAuthority(folder, clock);
        person = house.person(BAWASLU, "I Made Fiktif");
    }

    @Test
    void every_name_says_that_it_is_not_certified() {
        house.enrol(person, BAWASLU, PASSPHRASE);

        for (X509Certificate certificate : chain()) {
            assertThat(certificate.getSubjectX500Principal().getName())
                    .contains("OU=Mufakat Uji - Tidak Tersertifikasi");
            assertThat(certificate.getIssuerX500Principal().getName())
                    .contains("OU=Mufakat Uji - Tidak Tersertifikasi");
        }
        assertThat(chain()).hasSize(3);
    }

    @Test
    void the_subject_is_the_person_of_the_agency() {
        house.enrol(person, BAWASLU, PASSPHRASE);

        assertThat(chain().get(0).getSubjectX500Principal().getName())
                .contains("CN=I Made Fiktif")
                .contains("O=Badan Pengawas Pemilihan Umum Kabupaten Badung")
                .contains("C=ID");
        assertThat(chain().get(0).getKeyUsage()).startsWith(true, true, false, false, false, false, false);
    }

    @Test
    void an_agency_with_a_name_too_long_for_a_certificate_goes_by_its_short_one() {
        UUID other = house.person(BKPSDM, "Ni Luh Fiktif");

        HolderKey key = house.enrol(other, BKPSDM, PASSPHRASE);

        assertThat(key.subject()).contains("O=BKPSDM Kabupaten Badung");
    }

    @Test
    void the_chain_holds_by_the_platform_s_own_validator() {
        house.enrol(person, BAWASLU, PASSPHRASE);

        assertThatCode(() -> validate(chain())).doesNotThrowAnyException();
    }

    @Test
    void a_revoked_certificate_does_not_hold() {
        HolderKey key = house.enrol(person, BAWASLU, PASSPHRASE);
        List<X509Certificate> chain = chain();

        key.revoke(clock.instant());
        clock.turn(Duration.ofMinutes(1));

        assertThatThrownBy(() -> validate(chain))
                .isInstanceOf(CertPathValidatorException.class)
                .hasMessageContaining("revoked");
    }

    @Test
    void the_master_key_is_its_owner_s_alone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void authority_keys_are_sealed_under_the_master_key() throws Exception {
        AuthorityKey issuer = house.keys.find(AuthorityKey.Rank.ISSUER).orElseThrow();
        byte[] plain = house.chain.issuer().key().getEncoded();

        assertThat(new String(issuer.sealed(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(Arrays.copyOf(plain, 20), StandardCharsets.ISO_8859_1));
    }

    @Test
    void without_the_master_key_nobody_is_certified_and_the_reason_is_told() throws Exception {
        Files.delete(folder.resolve("master.key"));

        assertThatThrownBy(() -> house.enrol(person, BAWASLU, PASSPHRASE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore");
    }

    @Test
    void another_master_key_is_told_from_the_right_one() throws Exception {
        Files.delete(folder.resolve("master.key"));
        house.master.getOrMake();

        assertThatThrownBy(() -> house.chain.issuer())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one");
    }

    @Test
    void an_authority_is_founded_once() {
        byte[] before = house.keys.find(AuthorityKey.Rank.ROOT).orElseThrow().certificate();

        house.chain.establish();

        assertThat(house.keys.find(AuthorityKey.Rank.ROOT).orElseThrow().certificate())
                .isEqualTo(before);
    }

    private List<X509Certificate> chain() {
        try (OpenKey key = house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray())) {
            return key.chain();
        }
    }

    private void validate(List<X509Certificate> chain) throws Exception {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509CRL> lists = new ArrayList<>();
        for (byte[] list : house.trust().revocationLists()) {
            lists.add((X509CRL) factory.generateCRL(new ByteArrayInputStream(list)));
        }
        byte[] root = house.trust().certificates().get(0);
        X509Certificate anchor = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(root));
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        parameters.setRevocationEnabled(true);
        parameters.setDate(Date.from(clock.instant()));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
        CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(chain.subList(0, 2)), parameters);
    }
}
