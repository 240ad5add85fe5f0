package id.mufakat.access.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.access.Passwords;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private static final char[] PASSWORD = "kata sandi yang panjang é".toCharArray();

    private final Passwords passwords = new Argon2Passwords();

    @Test
    void a_hash_fits_its_password_only() {
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches("kata sandi yang panjang e".toCharArray(), hash))
                .isFalse();
        assertThat(passwords.matches(new char[0], hash)).isFalse();
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    /** Made with the reference implementation in C. */
    @Test
    void reads_a_weaker_hash_of_another_maker_and_calls_it_outdated() {
        String weaker =
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA" + "$55PWTvddWPUD1GMbKxSff4ASfF85k9ibHJt4HlHQtBM";

        assertThat(passwords.matches("password".toCharArray(), weaker)).isTrue();
        assertThat(passwords.matches("passwort".toCharArray(), weaker)).isFalse();
        assertThat(passwords.isOutdated(weaker)).isTrue();
    }

    @Test
    void no_hash_fits_nothing() {
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void something_else_in_the_column_is_a_fault() {
        assertThatThrownBy(() -> passwords.matches(PASSWORD, "md5:x")).isInstanceOf(IllegalStateException.class);
    }
}
