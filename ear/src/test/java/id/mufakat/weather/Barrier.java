package id.mufakat.weather;

import id.mufakat.launcher.postgres.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Holds up whoever writes to a table, so that a transaction can be met in its midst. Looking at it goes on. */
final class Barrier implements AutoCloseable {

    /** A house that is being opened comes to it as well. */
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Connection holder;
    private final Access access;
    private final String table;

    private Barrier(Connection holder, Access access, String table) {
        this.holder = holder;
        this.access = access;
        this.table = table;
    }

    /** Before it is written to. */
    static Barrier before(String table, Access access) throws SQLException {
        return holding(table, "share row exclusive", access);
    }

    /** Before a row of it is locked, to be written to later. */
    static Barrier beforeTaking(String table, Access access) throws SQLException {
        return holding(table, "exclusive", access);
    }

    private static Barrier holding(String table, String mode, Access access) throws SQLException {
        Connection holder = access.connect();
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("lock table " + table + " in " + mode + " mode");
        }
        return new Barrier(holder, access, table);
    }

    /** Returns when a transaction stands before it. */
    void awaitSomebody() throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        try (Connection watcher = access.connect();
                Statement statement = watcher.createStatement()) {
            while (!somebodyWaits(statement)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("no transaction came to write to " + table);
                }
                LockSupport.parkNanos(BETWEEN);
            }
        }
    }

    /** Waiting for other locks does not count: then it would not be in the midst of what it was to be met in. */
    private boolean somebodyWaits(Statement statement) throws SQLException {
        String query = "select count(*) from pg_locks where not granted and relation = '" + table + "'::regclass";
        try (ResultSet waiting = statement.executeQuery(query)) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }

    /** What waits goes on, or finds that its own server is gone. */
    @Override
    public void close() {
        try {
            holder.close();
        } catch (SQLException e) {
            // With its database killed, the barrier is gone too.
        }
    }
}
