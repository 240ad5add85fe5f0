package id.mufakat.schema.flyway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Fills {@code region} from the table that ships with its licence notice beside {@code id.mufakat.party}. */
final class RegionLoad implements JavaMigration {

    private static final String TABLE = "/id/mufakat/party/regions_prov_kab_kota.csv";
    private static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("01.1");
    }

    @Override
    public String getDescription() {
        return "regions";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (PreparedStatement insert =
                context.getConnection().prepareStatement("insert into region values (?, ?, ?, ?, ?, ?, ?)")) {
            for (String line : lines()) {
                bind(insert, line.split(",", -1));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, String[] cells) throws SQLException {
        insert.setString(1, cells[0]);
        insert.setString(2, cells[1]);
        insert.setString(3, cells[2]);
        insert.setString(4, cells[3].isEmpty() ? null : cells[3]);
        insert.setBoolean(5, Boolean.parseBoolean(cells[4]));
        insert.setBoolean(6, Boolean.parseBoolean(cells[5]));
        insert.setString(7, ZONES.get(cells[6]));
    }

    private static List<String> lines() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegionLoad.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).toList();
        }
    }
}
