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
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Writes the engine's tasks down as work items. */
final class TaskSheet {

    /** What the steps that remind somebody leave behind in their process. */
    private static final String REMINDED = "reminded";

    private TaskSheet() {}

    static List<WorkItem> of(ProcessEngine engine, List<Task> tasks, Function<Task, Desk> desks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<String, String> keys = keys(engine, tasks);
        Map<String, Instant> reminders = reminders(engine, tasks);
        return tasks.stream()
                .flatMap(task ->
                        item(task, keys.get(task.getProcessInstanceId()), desks.apply(task), reminders).stream())
                .toList();
    }

    /** Empty if somebody finished the task between the two questions. */
    private static Optional<WorkItem> item(Task task, @Nullable String key, Desk desk, Map<String, Instant> reminders) {
        if (key == null) {
            return Optional.empty();
        }
        Instant since = task.getCreateTime().toInstant();
        Instant reminded = reminders.get(task.getProcessInstanceId());
        return Optional.of(new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getFormKey(),
                key,
                desk.role(),
                desk.agency(),
                since,
                instant(task.getDueDate()),
                reminded != null && reminded.isAfter(since) ? reminded : null));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** By process: when the last reminder of it went out, for this task or for one before. */
    private static Map<String, Instant> reminders(ProcessEngine engine, List<Task> tasks) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(REMINDED)
                .processInstanceIdIn(tasks.stream()
                        .map(Task::getProcessInstanceId)
                        .distinct()
                        .toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        reminder -> Instant.parse(String.valueOf(reminder.getValue()))));
    }

    private static Map<String, String> keys(ProcessEngine engine, List<Task> tasks) {
        Set<String> processes = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
