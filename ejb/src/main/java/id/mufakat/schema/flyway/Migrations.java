package id.mufakat.schema.flyway;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One place says where the scripts are and which table remembers them. */
final class Migrations {

    static final String DATA_SOURCE = "java:jboss/datasources/MufakatDS";
    static final String HISTORY = "flyway_mufakat";

    private Migrations() {}

    /** Baseline 0, since the engine's own tables may be there first. */
    static Flyway of(DataSource dataSource) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new RegionLoad())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
