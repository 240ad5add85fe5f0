package id.mufakat.account;

import id.mufakat.Malformed;
import id.mufakat.access.Guessable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be, after OWASP ASVS 6.2: 12 to 128 characters, no rules of composition, none of the common ones,
 * not even dressed up with digits and signs at its ends, none that is one character or a run, none with the user name.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /** @throws Malformed with the field {@code password}: {@code too-short}, {@code too-long} or {@code too-common} */
    public static void check(char[] password, String username) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST) {
            throw new Malformed("password", "too-short");
        }
        if (length > LONGEST) {
            throw new Malformed("password", "too-long");
        }
        String lower = new String(password).toLowerCase(Locale.ROOT);
        if (isCommon(lower) || Guessable.isPlain(password) || Guessable.holds(password, username)) {
            throw new Malformed("password", "too-common");
        }
    }

    private static boolean isCommon(String lower) {
        String core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return COMMON.contains(lower) || COMMON.contains(core) || COMMON.contains(core.replaceAll("[^\\p{L}]", ""));
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
