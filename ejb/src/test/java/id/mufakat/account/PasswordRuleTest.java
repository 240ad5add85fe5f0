package id.mufakat.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuda benar baterai jepit",
                "sawah-ombak-gunting-7",
                "zz9!kq-Lm2pw",
                "पासवर्ड लंबा वाक्य है",
                "\uD83C\uDF4E\uD83C\uDF4F\uD83C\uDF4A\uD83C\uDF4B\uD83C\uDF4C\uD83C\uDF49\uD83C\uDF47\uD83C\uDF53\uD83C\uDF48\uD83C\uDF52\uD83C\uDF51\uD83C\uDF4D"
            })
    void long_and_uncommon_is_enough(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "sebelas1234, too-short",
        "password12345!, too-common",
        "Indonesia2024!!, too-common",
        "***bismillah***, too-common",
        "p.a.s.s.w.o.r.d, too-common",
        "aaaaaaaaaaaa, too-common",
        "abababababab, too-common",
        "123456789012, too-common",
        "abcdefghijklmno, too-common",
        "qwertyuiop123, too-common",
        "ani.dewi tahun ini, too-common",
        "ANI.DEWI tahun ini, too-common"
    })
    void short_common_plain_or_named_is_refused(String password, String reason) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Malformed.class).hasMessage("password: " + reason);
    }

    @Test
    void a_hundred_and_twenty_eight_characters_fit_and_no_more() {
        String longest = "sawah ombak gunting ".repeat(7).substring(0, 128);

        assertThatCode(() -> check(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(longest + "x")).hasMessage("password: too-long");
    }

    private static void check(String password) {
        PasswordRule.check(password.toCharArray(), "ani.dewi");
    }
}
