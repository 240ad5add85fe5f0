package id.mufakat.schema.flyway;

import id.mufakat.schema.Schema;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FlywaySchema implements Schema {

    private static final Logger LOG = Logger.getLogger(FlywaySchema.class.getName());
    private static final String APPLIED =
            "select exists (select from " + Migrations.HISTORY + " where version = ? and success)";

    @Resource(lookup = Migrations.DATA_SOURCE)
    DataSource dataSource;

    private volatile @Nullable String newest;

    @Override
    public boolean isCurrent() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(APPLIED)) {
            query.setString(1, newest());
            var answer = query.executeQuery();
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
            return false;
        }
    }

    /** Read from the scripts once: they cannot change while the server runs. */
    private String newest() {
        String known = newest;
        if (known == null) {
            var all = Migrations.of(dataSource).info().all();
            known = all.length == 0 ? "0" : version(all[all.length - 1].getVersion());
            newest = known;
        }
        return known;
    }

    private static String version(@Nullable MigrationVersion version) {
        return version == null ? "0" : version.getVersion();
    }
}
