package id.mufakat.workflows.engine;

import id.mufakat.workflow.WorkItem;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Writes the engine's tasks down as work items. */
final class TaskSheet {

    private TaskSheet() {}

    static List<WorkItem> of(ProcessEngine engine, List<Task> tasks, Function<Task, Desk> desks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<String, String> keys = keys(engine, tasks);
        return tasks.stream()
                .flatMap(task -> item(task, keys.get(task.getProcessInstanceId()), desks.apply(task)).stream())
                .toList();
    }

    /** Empty if somebody finished the task between the two questions. */
    private static Optional<WorkItem> item(Task task, @Nullable String key, Desk desk) {
        if (key == null) {
            return Optional.empty();
        }
        return Optional.of(new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getFormKey(),
                key,
                desk.role(),
                desk.agency(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate())));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Map<String, String> keys(ProcessEngine engine, List<Task> tasks) {
        Set<String> processes = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
