package id.mufakat.certificate.local;

import static id.mufakat.certificate.local.SampleAuthority.BAWASLU;
import static id.mufakat.certificate.local.SampleAuthority.BKPSDM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TurningClock;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.KeyMissing;
import id.mufakat.certificate.KeySafe.OpenKey;
import id.mufakat.certificate.PassphraseWrong;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeySafeTest {

    private static final String PASSPHRASE = "kuda laut biru tujuh";
    private static final String WRONG = "kuda laut biru enam!";

    private final TurningClock clock = new TurningClock(Instant.parse("2026-05-08T02:00:00Z"));
    private SampleAuthority house;
    private UUID person;

    @BeforeEach
    void found(@TempDir Path fresh) {
        house = new SampleAuthority(fresh, clock);
        person = house.person(BAWASLU, "I Made Fiktif");
    }

    @Test
    void what_the_key_signs_its_certificate_proves() throws Exception {
        house.enrol(person, BAWASLU, PASSPHRASE);
        byte[] message = "naskah".getBytes(StandardCharsets.UTF_8);

        byte[] signed;
        X509Certificate certificate;
        try (OpenKey key = house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray())) {
            signed = key.sign(message);
            certificate = key.chain().get(0);
        }

        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(certificate);
        check.update(message);
        assertThat(check.verify(signed)).isTrue();
    }

    @Test
    void a_closed_key_signs_nothing() {
        house.enrol(person, BAWASLU, PASSPHRASE);
        OpenKey key = house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray());

        key.close();

        assertThatThrownBy(() -> key.sign(new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void passphrases_are_wiped_right_or_wrong() {
        char[] chosen = PASSPHRASE.toCharArray();
        house.keep(house.authority.enrol(person, BAWASLU, chosen));
        char[] right = PASSPHRASE.toCharArray();
        char[] wrong = WRONG.toCharArray();

        house.safe().open(person, BAWASLU, right).close();
        assertThatThrownBy(() -> house.safe().open(person, BAWASLU, wrong)).isInstanceOf(PassphraseWrong.class);

        assertThat(chosen).containsOnly('\0');
        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void new_keys_cost_a_guesser_what_rfc_9106_recommends() {
        house.authority.cost = new LocalAuthority().cost;

        HolderKey key = house.enrol(person, BAWASLU, PASSPHRASE);

        assertThat(key.locked().memory()).isEqualTo(65_536);
        assertThat(key.locked().passes()).isEqualTo(3);
        house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray()).close();
    }

    @Test
    void a_key_is_for_one_agency() {
        house.enrol(person, BAWASLU, PASSPHRASE);

        assertThatThrownBy(() -> house.safe().open(person, BKPSDM, PASSPHRASE.toCharArray()))
                .isInstanceOf(KeyMissing.class);
    }

    @Test
    void an_expired_key_signs_nothing() {
        house.enrol(person, BAWASLU, PASSPHRASE);

        clock.turn(Duration.ofDays(731));

        assertThatThrownBy(() -> house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray()))
                .isInstanceOf(KeyMissing.class);
    }

    @Test
    void a_sealed_key_moved_into_another_s_row_does_not_open() {
        UUID thief = house.person(BAWASLU, "Si Maling");
        HolderKey own = house.enrol(thief, BAWASLU, PASSPHRASE);
        HolderKey stolen = house.enrol(person, BAWASLU, PASSPHRASE);
        house.keys.holders.remove(own);
        house.keep(new HolderKey(
                UUID.randomUUID(),
                thief,
                BAWASLU,
                new HolderKey.Certified(
                        own.certificate(), own.subject(), own.serial(), clock.instant(), own.validUntil()),
                stolen.locked()));

        assertThatThrownBy(() -> house.safe().open(thief, BAWASLU, PASSPHRASE.toCharArray()))
                .isInstanceOf(PassphraseWrong.class);
    }

    @Test
    void after_five_wrong_tries_the_key_rests_and_answers_right_and_wrong_alike() {
        HolderKey key = house.enrol(person, BAWASLU, PASSPHRASE);
        UUID neighbour = house.person(BAWASLU, "Ni Luh Fiktif");
        house.enrol(neighbour, BAWASLU, PASSPHRASE);

        tries(5);

        assertThat(key.restsUntil(clock.instant())).hasValue(clock.instant().plusSeconds(30));
        assertThatThrownBy(() -> house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray()))
                .isInstanceOf(PassphraseWrong.class)
                .hasMessage(new PassphraseWrong().getMessage());
        house.safe().open(neighbour, BAWASLU, PASSPHRASE.toCharArray()).close();
        clock.turn(Duration.ofSeconds(30));
        house.safe().open(person, BAWASLU, PASSPHRASE.toCharArray()).close();
        tries(4);
        assertThat(key.restsUntil(clock.instant())).isEmpty();
    }

    @Test
    void each_further_wrong_try_doubles_the_rest_up_to_an_hour() {
        HolderKey key = house.enrol(person, BAWASLU, PASSPHRASE);
        List<Long> rests = new ArrayList<>();

        for (int i = 0; i < 14; i++) {
            key.refuse(clock.instant());
            key.restsUntil(clock.instant())
                    .ifPresent(until ->
                            rests.add(Duration.between(clock.instant(), until).toSeconds()));
        }

        assertThat(rests).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L);
    }

    private void tries(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> house.safe().open(person, BAWASLU, WRONG.toCharArray()))
                    .isInstanceOf(PassphraseWrong.class);
        }
    }
}
