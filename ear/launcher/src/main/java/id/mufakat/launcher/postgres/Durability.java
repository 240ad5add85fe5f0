package id.mufakat.launcher.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The settings without which a database may lose what it has acknowledged: a signature that a head of agency saw as done
 * would be gone after a power cut. Read back from the running server, since files and switches say only what was meant.
 */
public final class Durability {

    private static final Map<String, String> MENDED = Map.of(
            "fsync", "ALTER SYSTEM SET fsync = on; SELECT pg_reload_conf();",
            "full_page_writes", "ALTER SYSTEM SET full_page_writes = on; SELECT pg_reload_conf();",
            "synchronous_commit", "ALTER SYSTEM SET synchronous_commit = on; SELECT pg_reload_conf();");

    private Durability() {}

    /**
     * What is wrong.
     *
     * @param mend the statements that put it right
     */
    public record Gap(String setting, String value, String mend) {}

    /** The settings that must be on and are not; empty when the database keeps what it acknowledges. */
    public static List<Gap> gaps(Connection connection) throws SQLException {
        List<Gap> gaps = new ArrayList<>();
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            String value = show(connection, setting);
            if (value.equals("off")) {
                gaps.add(new Gap(setting, value, MENDED.getOrDefault(setting, "")));
            }
        }
        return gaps;
    }

    /** The value in force for this connection. */
    public static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
