package id.mufakat.workflows.engine;

import id.mufakat.NotFound;
import id.mufakat.workflow.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Empty if the step got through meanwhile. The engine's own housekeeping belongs to no process and has no key. */
    private static Optional<StuckStep> step(ProcessEngine camunda, Job job) {
        return firstFailure(camunda, job)
                .map(failure -> new StuckStep(
                        job.getId(),
                        Objects.requireNonNullElse(job.getProcessDefinitionKey(), "engine"),
                        key(camunda, job.getProcessInstanceId()),
                        Objects.requireNonNullElse(failure.getActivityId(), failure.getJobDefinitionType()),
                        job.getRetries(),
                        reason(job.getExceptionMessage()),
                        failure.getTimestamp().toInstant()));
    }

    private static String key(ProcessEngine camunda, @Nullable String process) {
        return Stream.ofNullable(process)
                .flatMap(id ->
                        camunda.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).list().stream())
                .map(ProcessInstance::getBusinessKey)
                .findFirst()
                .orElse("");
    }

    private static Optional<HistoricJobLog> firstFailure(ProcessEngine camunda, Job job) {
        return camunda
                .getHistoryService()
                .createHistoricJobLogQuery()
                .jobId(job.getId())
                .failureLog()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
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
