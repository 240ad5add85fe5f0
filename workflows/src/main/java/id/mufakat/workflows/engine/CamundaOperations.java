package id.mufakat.workflows.engine;

import id.mufakat.NotFound;
import id.mufakat.workflow.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Failed jobs of the engine, the longest stuck first. */
@ApplicationScoped
class CamundaOperations implements Operations {

    /** As many attempts as a fresh job has. */
    private static final int ATTEMPTS = 5;

    private static final int LONGEST_REASON = 300;

    @Inject
    EngineCall engine;

    @Override
    public boolean isRunning() {
        return engine.ask(camunda -> ((ProcessEngineConfigurationImpl) camunda.getProcessEngineConfiguration())
                .getJobExecutor()
                .isActive());
    }

    @Override
    public List<StuckStep> stuck() {
        return engine.ask(camunda -> camunda.getManagementService().createJobQuery().withException().list().stream()
                .flatMap(job -> step(camunda, job).stream())
                .sorted(Comparator.comparing(StuckStep::since))
                .toList());
    }

    @Override
    public void retry(String id) {
        engine.ask(camunda -> {
            if (camunda.getManagementService().createJobQuery().jobId(id).count() == 0) {
                throw new NotFound(id);
            }
            camunda.getManagementService().setJobRetries(List.of(id), ATTEMPTS);
            camunda.getManagementService().setJobDuedate(id, null);
            return id;
        });
    }

    /** Empty if the step got through meanwhile. */
    private static Optional<StuckStep> step(ProcessEngine camunda, Job job) {
        ProcessInstance process = camunda.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        List<HistoricJobLog> failures = firstFailure(camunda, job);
        if (process == null || failures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StuckStep(
                job.getId(),
                job.getProcessDefinitionKey(),
                process.getBusinessKey(),
                failures.get(0).getActivityId(),
                job.getRetries(),
                reason(job.getExceptionMessage()),
                failures.get(0).getTimestamp().toInstant()));
    }

    private static List<HistoricJobLog> firstFailure(ProcessEngine camunda, Job job) {
        return camunda.getHistoryService()
                .createHistoricJobLogQuery()
                .jobId(job.getId())
                .failureLog()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, 1);
    }

    /** The engine's message begins with the names of the exceptions around the failure. */
    private static String reason(@Nullable String message) {
        String first = Objects.requireNonNullElse(message, "")
                .replaceFirst("^([\\w.$]+(Exception|Error): )+", "")
                .lines()
                .findFirst()
                .orElse("");
        return first.length() <= LONGEST_REASON ? first : first.substring(0, LONGEST_REASON) + "…";
    }
}
