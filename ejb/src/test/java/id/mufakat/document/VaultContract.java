package id.mufakat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every vault does, whatever it is made of. */
interface VaultContract {

    byte[] LETTER = "Nota Kesepahaman".getBytes(StandardCharsets.UTF_8);

    Vault vault();

    @Test
    default void gives_back_the_very_bytes() {
        Fingerprint fingerprint = vault().put(LETTER);

        assertThat(vault().open(fingerprint)).isEqualTo(LETTER);
        assertThat(fingerprint).isEqualTo(Fingerprint.of(LETTER));
        assertThat(vault().length(fingerprint)).isEqualTo(LETTER.length);
    }

    @Test
    default void keeps_the_same_bytes_once() {
        assertThat(vault().put(LETTER)).isEqualTo(vault().put(LETTER));
        assertThat(vault().holds(Fingerprint.of(LETTER))).isTrue();
    }

    @Test
    default void what_it_does_not_hold_is_not_there() {
        Fingerprint unknown = Fingerprint.of(new byte[] {1, 2, 3});

        assertThat(vault().holds(unknown)).isFalse();
        assertThatThrownBy(() -> vault().open(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault().length(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    default void keeps_nothing_at_all_too() {
        assertThat(vault().open(vault().put(new byte[0]))).isEmpty();
        assertThat(vault().length(Fingerprint.of(new byte[0]))).isZero();
    }
}
