package id.mufakat.schema.flyway;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates our own tables before Hibernate validates them; a startup bean would come too late. */
public final class SchemaMigration implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        Migrations.of(dataSource()).migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held open.
    }

    @SuppressWarnings("BanJNDI") // A constant name in the server's own tree; injection does not reach an integrator.
    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(Migrations.DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + Migrations.DATA_SOURCE, e);
        }
    }
}
