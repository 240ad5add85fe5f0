package id.mufakat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ayu@bawaslu.go.id",
                "ni.made+surat@sub.badungkab.go.id",
                "o'neil@example.org",
                "a@xn--80ak6aa92e.com"
            })
    void address_as_mail_servers_take_it_is_kept(String text) {
        assertThat(EmailAddress.of(" " + text + " ").text()).isEqualTo(text);
    }

    @Test
    void domain_is_the_same_in_any_case() {
        assertThat(EmailAddress.of("Ayu@BAWASLU.go.ID").text()).isEqualTo("Ayu@bawaslu.go.id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ayu",
                "ayu@",
                "@bawaslu.go.id",
                "ayu@localhost",
                "ayu@bawaslu..id",
                "ayu@-bawaslu.id",
                "a..b@bawaslu.go.id",
                "ayu@bawaslu.go.id\r\nBcc: semua@bawaslu.go.id",
                "ayu\n@bawaslu.go.id",
                "ayu\u0000@bawaslu.go.id",
                "ayu@bawaslu.go.id, budi@bawaslu.go.id",
                "Ayu <ayu@bawaslu.go.id>",
                "\"ayu budi\"@bawaslu.go.id",
                "ayu@budi@bawaslu.go.id",
                "ayu(komentar)@bawaslu.go.id",
                "ayu@[127.0.0.1]",
                "\u202Eayu@bawaslu.go.id",
                "\u0430yu@bawaslu.go.id",
                "ayu@b\u0430waslu.go.id"
            })
    void whatever_could_mean_more_than_one_plain_reader_is_refused(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("not-an-email");
    }

    @Test
    void longer_than_any_server_takes_is_refused() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(65) + "@bawaslu.go.id"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EmailAddress.of("a@" + "b.".repeat(130) + "id"))
                .isInstanceOf(Malformed.class);
    }
}
