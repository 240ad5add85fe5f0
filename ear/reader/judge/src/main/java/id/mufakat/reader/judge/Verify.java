package id.mufakat.reader.judge;

import id.mufakat.reader.verify.Verifier;

/** The program behind {@code ./mufakat verify}. */
public final class Verify {

    private Verify() {}

    /** Exit codes: 0 if every file is genuine, 1 if not, 2 if it could not run. */
    public static void main(String[] arguments) {
        System.exit(Verifier.run(arguments, System.out, System.err));
    }
}
