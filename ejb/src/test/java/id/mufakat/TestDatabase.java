package id.mufakat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mufakat.schema.flyway.SchemaMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;

/**
 * A real PostgreSQL for tests: started once per JVM on a free port, migrated once by the scripts that ship, copied for
 * each {@link #fresh()} so that no test sees another's rows. Gone with the JVM.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "mufakat_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();
    private static final List<? extends Class<?>> MAPPED = mapped();

    private final DataSource source;
    private final EntityManagerFactory factory;

    private TestDatabase(DataSource source, Map<String, String> settings) {
        this.source = source;
        this.factory = factory(source, settings);
    }

    /** A migrated database of one's own, regions included and otherwise empty. */
    public static TestDatabase fresh() {
        return fresh(Map.of("hibernate.search.enabled", "false"));
    }

    /** With an index of its own in that folder, as persistence.xml has it. */
    public static TestDatabase indexed(Path folder) {
        String closet = "class:id.mufakat.search.lucene.";
        return fresh(Map.of(
                "hibernate.search.backend.directory.root",
                folder.toString(),
                "hibernate.search.backend.lucene_version",
                "9.11.1",
                "hibernate.search.backend.analysis.configurer",
                closet + "IndonesianAnalysis",
                "hibernate.search.mapping.configurer",
                closet + "ArchiveMapping",
                "hibernate.search.indexing.plan.synchronization.strategy",
                "sync",
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                "false",
                "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                "false"));
    }

    private static synchronized TestDatabase fresh(Map<String, String> settings) {
        String name = "test_" + COUNT.incrementAndGet();
        execute(POSTGRES.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
        return new TestDatabase(POSTGRES.getDatabase("postgres", name), settings);
    }

    /** RESOURCE_LOCAL, with every entity of the module. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Unpooled: each connection is new, and the superuser's. */
    public DataSource source() {
        return source;
    }

    /** One statement in a transaction of its own, past all mapping; {@code psql} for tests. */
    public void execute(String sql) {
        execute(source, sql);
    }

    /** The first column of the first row as text. */
    public String ask(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(90))
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "300")
                    .start();
            execute(postgres.getPostgresDatabase(), "create database " + TEMPLATE);
            SchemaMigration.migrate(postgres.getDatabase("postgres", TEMPLATE));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static EntityManagerFactory factory(DataSource source, Map<String, String> settings) {
        Configuration configuration = new Configuration()
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        configuration.getProperties().put("jakarta.persistence.nonJtaDataSource", source);
        settings.forEach(configuration::setProperty);
        MAPPED.forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    private static List<? extends Class<?>> mapped() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.mufakat").stream()
                        .filter(TestDatabase::isMapped)
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Converter.class);
    }
}
