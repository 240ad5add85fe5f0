package id.mufakat.enrolment;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Set;

/** What a passphrase must be before a key is locked with it: long rather than odd, after NIST SP 800-63B. */
final class Passphrase {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_LETTERS = 5;
    private static final int SHORTEST_NAME = 4;

    private Passphrase() {}

    /**
     * @param name the holder's, whose parts are the first thing a guesser tries
     * @throws PassphraseWeak says why
     */
    static void check(char[] passphrase, String name) {
        if (passphrase.length < SHORTEST) {
            throw new PassphraseWeak("too-short");
        }
        if (passphrase.length > LONGEST) {
            throw new PassphraseWeak("too-long");
        }
        if (CharBuffer.wrap(passphrase).chars().distinct().count() < FEWEST_LETTERS || isRun(passphrase)) {
            throw new PassphraseWeak("too-plain");
        }
        if (holdsPartOf(passphrase, name)) {
            throw new PassphraseWeak("holds-your-name");
        }
    }

    /** Such as 123456789012 or abcdefghijkl. */
    private static boolean isRun(char[] passphrase) {
        int steps = 0;
        for (int i = 1; i < passphrase.length; i++) {
            int step = passphrase[i] - passphrase[i - 1];
            steps += Set.of(-1, 0, 1).contains(step) ? 1 : 0;
        }
        return steps > passphrase.length * 2 / 3;
    }

    private static boolean holdsPartOf(char[] passphrase, String name) {
        for (String part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (part.length() >= SHORTEST_NAME && holds(passphrase, part)) {
                return true;
            }
        }
        return false;
    }

    /** Compared in place: a String of the passphrase could not be wiped. */
    private static boolean holds(char[] passphrase, String part) {
        for (int start = 0; start + part.length() <= passphrase.length; start++) {
            int at = 0;
            while (at < part.length() && Character.toLowerCase(passphrase[start + at]) == part.charAt(at)) {
                at++;
            }
            if (at == part.length()) {
                return true;
            }
        }
        return false;
    }
}
