package id.mufakat.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final String NAME = "I Made Fiktif Wijaya";

    @ParameterizedTest
    @ValueSource(strings = {"kuda laut biru tujuh", "Sungai-Ayung*2024", "ᬓᬸᬤ laut biru tujuh"})
    void long_and_one_s_own_is_good(String passphrase) {
        assertThatCode(() -> Passphrase.check(passphrase.toCharArray(), NAME)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "kuda laut, too-short",
        "aaaaaaaaaaaaaa, too-plain",
        "abababababababab, too-plain",
        "123456789012, too-plain",
        "abcdefghijklmn, too-plain",
        "rahasia wijaya besar, holds-your-name",
        "rahasia FIKTIF besar, holds-your-name"
    })
    void what_is_guessed_first_is_refused_with_the_reason(String passphrase, String reason) {
        assertThatThrownBy(() -> Passphrase.check(passphrase.toCharArray(), NAME))
                .isInstanceOfSatisfying(PassphraseWeak.class, weak -> {
                    assertThat(weak.facts()).containsExactly(reason);
                    assertThat(weak.getMessage()).doesNotContain(passphrase);
                });
    }

    @Test
    void there_is_an_end() {
        String passphrase = "kuda laut biru ".repeat(10);

        assertThatThrownBy(() -> Passphrase.check(passphrase.toCharArray(), NAME))
                .isInstanceOf(PassphraseWeak.class);
    }
}
