package id.mufakat.schema.flyway;

import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates our own tables before Hibernate validates them; a startup bean would come too late. */
public final class SchemaMigration implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        migrate(dataSource(factory));
    }

    /** Idempotent; parallel callers wait for one another. */
    public static void migrate(DataSource database) {
        Migrations.of(database).migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held open.
    }

    /** The one the factory itself uses, where it was handed one; in the server, the house's own. */
    private static DataSource dataSource(SessionFactoryImplementor factory) {
        return Stream.of(AvailableSettings.JAKARTA_JTA_DATASOURCE, AvailableSettings.JAKARTA_NON_JTA_DATASOURCE)
                .map(factory.getProperties()::get)
                .filter(DataSource.class::isInstance)
                .map(DataSource.class::cast)
                .findFirst()
                .orElseGet(SchemaMigration::serverDataSource);
    }

    @SuppressWarnings("BanJNDI") // A constant name in the server's own tree; injection does not reach an integrator.
    private static DataSource serverDataSource() {
        try {
            return (DataSource) new InitialContext().lookup(Migrations.DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + Migrations.DATA_SOURCE, e);
        }
    }
}
