package id.mufakat.workflows.engine;

import id.mufakat.workflow.Arrivals.Arrival;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.joda.time.DateTimeUtils;

/** One engine in memory for all test classes of a session, since making one costs seconds; emptied after each test. */
class MemoryEngine implements AutoCloseable {

    final TestClock clock = new TestClock();
    final Footprints footprints = new Footprints();
    final Map<Object, Object> beans = new HashMap<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final ProcessEngine camunda;

    MemoryEngine() {
        var configuration = EngineSettings.on(new StandaloneInMemProcessEngineConfiguration());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setBeans(beans);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(footprints, new TaskArrivals(arrivals::add))));
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        camunda = configuration.buildProcessEngine();
        DiagramFiles.deployTo(camunda);
    }

    /** Puts another drawing in the place of this process, as its newest one. */
    String redraw(String process, String xml) {
        return camunda.getRepositoryService()
                .createDeployment()
                .addString(process + ".bpmn", xml)
                .deploy()
                .getId();
    }

    void restore(String deployment) {
        camunda.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** What one test left behind does not meet the next one. */
    void clearAway() {
        var runtime = camunda.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "test is over"));
        var history = camunda.getHistoryService();
        history.createHistoricProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(history::deleteHistoricProcessInstance);
        beans.clear();
        arrivals.clear();
        clock.reset();
    }

    @Override
    public void close() {
        camunda.close();
        DateTimeUtils.setCurrentMillisSystem();
    }
}
