package id.mufakat.bench;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine alone, with the house's diagrams, history and PostgreSQL, walking the same way with nothing behind the
 * steps: what an agreement costs at least once one has chosen an engine.
 */
final class BareEngine implements AutoCloseable {

    private static final String LIST = "META-INF/diagrams";

    private final Path folder = RunningHouse.temporary();
    private final DataFolder data = DataFolder.locked(folder);
    private final EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Installation.version("postgres"));
    private final ProcessEngine engine = engine(postgres.access());

    /** Processor milliseconds of this process and of PostgreSQL for one walk. */
    double millisOfAWalk(int warmUps, int walks) {
        walk(warmUps);
        double before = seconds();
        walk(walks);
        return (seconds() - before) * 1000 / walks;
    }

    private void walk(int times) {
        for (int i = 0; i < times; i++) {
            walk();
        }
    }

    private void walk() {
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "agreement",
                        key,
                        Map.of(
                                "agreement", key,
                                "drafter", NoWork.DRAFTER.toString(),
                                "partner", NoWork.PARTNER.toString()));
        // Whatever waits for a person is done, whatever waits for nobody is run, until nothing is left.
        while (completeTasks(key) || runJobs()) {
            Thread.onSpinWait();
        }
        long left = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .count();
        if (left != 0) {
            throw new CannotMeasure("the bare engine did not come to the end of the diagrams");
        }
    }

    private boolean completeTasks(String key) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
        tasks.forEach(task -> engine.getTaskService().complete(task.getId(), answer(task)));
        return !tasks.isEmpty();
    }

    /** The text is sent to the partner, who agrees; nobody returns anything. */
    private static Map<String, Object> answer(Task task) {
        boolean agreed = !task.getTaskDefinitionKey().equals("writeDraft");
        return Map.of("returned", false, "agreed", agreed, "holder", NoWork.PARTNER.toString());
    }

    private boolean runJobs() {
        List<Job> jobs =
                engine.getManagementService().createJobQuery().executable().list();
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private static ProcessEngine engine(Access access) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(access.url());
        configuration.setJdbcUsername(access.user());
        configuration.setJdbcPassword(access.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(new NoWork().beans());
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        read(LIST)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(path -> deployment.addString(path.substring(path.lastIndexOf('/') + 1), read(path)));
        deployment.deploy();
        return engine;
    }

    private static String read(String path) {
        try (InputStream in = BareEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new CannotMeasure("the diagrams are not on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotMeasure("cannot read " + path, e);
        }
    }

    private static double seconds() {
        double children = ProcessHandle.current()
                .descendants()
                .mapToDouble(child -> Processes.seconds(child.pid()))
                .sum();
        var own = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return children + own.getProcessCpuTime() / 1e9;
    }

    @Override
    public void close() {
        engine.close();
        postgres.close();
        data.close();
        RunningHouse.delete(folder);
    }
}
