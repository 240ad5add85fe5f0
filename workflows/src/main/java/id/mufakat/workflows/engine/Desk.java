package id.mufakat.workflows.engine;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Whom a task waits for: one role within one agency. */
record Desk(String role, UUID agency) {

    static Desk of(ProcessEngine engine, Task task) {
        List<String> groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        if (groups.size() != 1) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " waits for " + groups);
        }
        return of(groups.get(0));
    }

    static Desk of(String group) {
        int colon = group.indexOf(':');
        return new Desk(group.substring(0, colon), UUID.fromString(group.substring(colon + 1)));
    }

    String group() {
        return role + ":" + agency;
    }
}
