package id.mufakat.web.shell;

import java.security.SecureRandom;

/** Writes a fault down once, under a number that a person can quote and an operator can find. */
public final class Faults {

    public static final String NUMBER = "id.mufakat.fault";

    private static final System.Logger LOG = System.getLogger("id.mufakat.fault");
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Faults() {}

    /** @return the number to quote, eight letters and digits that cannot be misread */
    public static String report(Throwable fault) {
        StringBuilder number = new StringBuilder("M-");
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        LOG.log(System.Logger.Level.ERROR, "fault " + number, fault);
        return number.toString();
    }
}
