package id.mufakat.web.edge;

import java.sql.SQLException;
import java.util.Set;

/**
 * Two who wanted the same thing in the same moment. The rooms look before they act, but only the database sees both: it
 * lets one through, and the other may look again.
 */
public final class Rivals {

    /** Unique violation, serialization failure, deadlock (PostgreSQL, appendix A). */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private Rivals() {}

    /** Whether this fault only means that somebody else was quicker. */
    public static boolean met(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            boolean twice = cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()));
            if (twice || cause.getClass().getName().equals("jakarta.persistence.OptimisticLockException")) {
                return true;
            }
        }
        return false;
    }
}
