package id.mufakat.enrolment;

import id.mufakat.access.Guessable;
import java.util.stream.Stream;

/** What a passphrase must be before a key is locked with it: long rather than odd, after NIST SP 800-63B. */
final class Passphrase {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

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
        if (Guessable.isPlain(passphrase)) {
            throw new PassphraseWeak("too-plain");
        }
        if (holdsPartOf(passphrase, name)) {
            throw new PassphraseWeak("holds-your-name");
        }
    }

    private static boolean holdsPartOf(char[] passphrase, String name) {
        return Stream.of(name.split("[^\\p{L}\\p{Nd}]+")).anyMatch(part -> Guessable.holds(passphrase, part));
    }
}
