package id.mufakat.workflows.engine;

import id.mufakat.workflow.Diagrams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Where a process stands, read from the engine's history: one drawing per diagram, however often it was called. */
@ApplicationScoped
class CamundaDiagrams implements Diagrams {

    @Inject
    EngineCall engine;

    @Override
    public List<Drawing> of(String key) {
        return engine.ask(camunda -> {
            Map<String, List<HistoricProcessInstance>> runs = new LinkedHashMap<>();
            for (HistoricProcessInstance run : runs(camunda, key)) {
                runs.computeIfAbsent(run.getProcessDefinitionId(), id -> new ArrayList<>())
                        .add(run);
            }
            return runs.values().stream().map(of -> drawing(camunda, of)).toList();
        });
    }

    private static List<HistoricProcessInstance> runs(ProcessEngine camunda, String key) {
        Comparator<HistoricProcessInstance> mainFirst =
                Comparator.comparing(run -> run.getSuperProcessInstanceId() != null);
        return camunda
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()
                .stream()
                .sorted(mainFirst.thenComparing(HistoricProcessInstance::getStartTime))
                .toList();
    }

    private static Drawing drawing(ProcessEngine camunda, List<HistoricProcessInstance> runs) {
        List<HistoricActivityInstance> steps =
                runs.stream().flatMap(run -> steps(camunda, run)).toList();
        HistoricProcessInstance first = runs.get(0);
        return new Drawing(
                first.getProcessDefinitionKey(),
                bpmn(camunda, first.getProcessDefinitionId()),
                ids(steps, step -> step.getEndTime() != null && !step.isCanceled()),
                ids(steps, step -> step.getEndTime() == null));
    }

    private static Stream<HistoricActivityInstance> steps(ProcessEngine camunda, HistoricProcessInstance run) {
        return camunda
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> !step.getActivityType().equals("multiInstanceBody"));
    }

    private static List<String> ids(List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> which) {
        return steps.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private static String bpmn(ProcessEngine camunda, String definition) {
        try (InputStream in = camunda.getRepositoryService().getProcessModel(definition)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
