package id.mufakat.web.shell;

import java.security.SecureRandom;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes a fault down once, under a number that a person can quote and an operator can find. */
public final class Faults {

    public static final String NUMBER = "id.mufakat.fault";

    private static final System.Logger LOG = System.getLogger("id.mufakat.fault");
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Faults() {}

    /** Whether the database could not be had, or went away meanwhile: nothing is wrong with what was asked, only later. */
    public static boolean isOutage(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Connection exceptions; and PostgreSQL's own operator intervention, such as 57P03: it is starting. */
    private static boolean isOutage(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    /** @return the number to quote, eight letters and digits that cannot be misread */
    public static String report(Throwable fault) {
        StringBuilder number = new StringBuilder("M-");
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        LOG.log(System.Logger.Level.ERROR, "fault " + number, fault);
        return number.toString();
    }
}
