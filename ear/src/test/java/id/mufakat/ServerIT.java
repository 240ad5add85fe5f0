package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.conclusion.FreezeText;
import id.mufakat.reading.Reader;
import id.mufakat.schema.Schema;
import id.mufakat.workflow.Operations;
import id.mufakat.workflows.agreement.FreezeAgreement;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: what the house stands on, before any of its rooms is used. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    private static final String NOBODYS = UUID.randomUUID().toString();

    @Inject
    Schema schema;

    @Inject
    Operations engine;

    @Inject
    Reader reader;

    @Inject
    FreezeText onlyForTheSystem;

    @Inject
    FreezeAgreement runAsTheSystem;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:jboss/datasources/MufakatDS")
    DataSource database;

    @Deployment
    static EnterpriseArchive house() {
        return TheEar.with(ServerIT.class);
    }

    @Test
    void every_part_is_ready() throws IOException {
        assertThat(schema.isCurrent()).as("schema").isTrue();
        assertThat(engine.isRunning()).as("engine").isTrue();
        assertThat(reader.isReady()).as("reader").isTrue();
        assertThat(status("/health/ready")).isEqualTo(200);
        assertThat(status("/health/live")).isEqualTo(200);
    }

    @Test
    void both_histories_are_in_one_database() throws SQLException {
        assertThat(one("select count(*) from flyway_mufakat where not success")).isEqualTo("0");
        assertThat(one("select count(*) from flyway_engine where success and version is not null"))
                .isNotEqualTo("0");
    }

    @Test
    void data_source_is_the_application_s_own_role() throws SQLException {
        assertThat(one("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(one("show transaction_isolation")).isEqualTo("read committed");
    }

    @Test
    void nobody_may_do_what_only_the_system_does() {
        assertThatThrownBy(() -> onlyForTheSystem.freeze(UUID.fromString(NOBODYS)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void step_of_a_diagram_runs_as_the_system() {
        assertThatThrownBy(() -> runAsTheSystem.of(NOBODYS)).isInstanceOf(NotFound.class);
    }

    @Test
    void step_of_a_diagram_runs_as_the_system_on_the_engine_s_threads_too() {
        Future<?> step = threads.submit(() -> runAsTheSystem.of(NOBODYS));

        assertThatThrownBy(() -> step.get(1, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void thread_without_a_caller_is_still_nobody() {
        Future<?> step = threads.submit(() -> onlyForTheSystem.freeze(UUID.fromString(NOBODYS)));

        assertThatThrownBy(() -> step.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(EJBAccessException.class);
    }

    @Test
    void server_does_not_say_what_it_is() throws IOException {
        HttpURLConnection connection = connection("/health/live");

        assertThat(connection.getHeaderFields()).doesNotContainKeys("Server", "X-Powered-By");
    }

    private static int status(String path) throws IOException {
        return connection(path).getResponseCode();
    }

    private static HttpURLConnection connection(String path) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + path);
        return (HttpURLConnection) address.toURL().openConnection();
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
