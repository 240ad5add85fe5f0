package id.mufakat.access;

import java.nio.CharBuffer;
import java.util.Locale;

/**
 * What makes a secret easy to guess, after OWASP ASVS 6.2 and NIST SP 800-63B. Secrets are looked at in place: a String of
 * one could not be wiped.
 */
public final class Guessable {

    private static final int FEWEST_CHARACTERS = 5;
    private static final int SHORTEST_NAME = 4;

    private Guessable() {}

    /** Few different characters, or mostly a run such as 123456789012 or abcdefghijkl. */
    public static boolean isPlain(char[] secret) {
        int steps = 0;
        for (int i = 1; i < secret.length; i++) {
            steps += Math.abs(lower(secret, i) - lower(secret, i - 1)) <= 1 ? 1 : 0;
        }
        long different = CharBuffer.wrap(secret)
                .chars()
                .map(Character::toLowerCase)
                .distinct()
                .count();
        return different < FEWEST_CHARACTERS || steps > secret.length * 2 / 3;
    }

    /** Whether the name is in it, in capitals or not; names of three letters and less are in much. */
    public static boolean holds(char[] secret, String name) {
        if (name.length() < SHORTEST_NAME) {
            return false;
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int start = 0; start + wanted.length() <= secret.length; start++) {
            if (isAt(start, secret, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int start, char[] secret, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (lower(secret, start + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char[] secret, int at) {
        return Character.toLowerCase(secret[at]);
    }
}
