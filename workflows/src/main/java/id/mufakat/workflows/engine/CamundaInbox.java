package id.mufakat.workflows.engine;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * User tasks of the engine. A task waits for one desk, written {@code ROLE:agency} as its candidate group.
 *
 * <p>Queries are made from the actor and from ids only, never from what a client may phrase.
 */
@ApplicationScoped
class CamundaInbox implements Inbox {

    /** What gateways after a user task ask: they compare no words. */
    private static final String RETURNED = "returned";

    private static final Comparator<WorkItem> OLDEST_DEADLINE_FIRST = Comparator.comparing(
                    WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::since);

    @Inject
    EngineCall engine;

    @Inject
    CurrentActor current;

    @Override
    public List<WorkItem> of(Actor actor) {
        return engine.ask(camunda -> actor.roles().stream()
                .map(role -> new Desk(role, actor.agency()))
                .flatMap(desk -> TaskSheet.of(camunda, waitingAt(camunda, desk), task -> desk).stream())
                .sorted(OLDEST_DEADLINE_FIRST)
                .toList());
    }

    @Override
    public List<WorkItem> under(String key) {
        return engine.ask(
                camunda -> TaskSheet.of(camunda, waitingUnder(camunda, key), task -> Desk.of(camunda, task)).stream()
                        .sorted(OLDEST_DEADLINE_FIRST)
                        .toList());
    }

    @Override
    public void complete(String item, Map<String, ?> facts) {
        Map<String, Object> variables = Facts.checked(facts);
        variables.put(RETURNED, Outcome.RETURN.equals(facts.get(Outcome.FACT)));
        engine.ask(camunda -> {
            Task task = camunda.getTaskService().createTaskQuery().taskId(item).singleResult();
            if (task == null || !maySee(Desk.of(camunda, task))) {
                throw new MovedMeanwhile();
            }
            camunda.getTaskService().complete(item, variables);
            return item;
        });
    }

    /** A second wall behind the policy of the use case that completes. */
    private boolean maySee(Desk desk) {
        return current.find()
                .map(actor -> actor.is(desk.role()) && actor.agency().equals(desk.agency()))
                .orElse(true);
    }

    private static List<Task> waitingAt(ProcessEngine camunda, Desk desk) {
        return camunda.getTaskService()
                .createTaskQuery()
                .active()
                .taskCandidateGroup(desk.group())
                .initializeFormKeys()
                .list();
    }

    private static List<Task> waitingUnder(ProcessEngine camunda, String key) {
        return camunda.getTaskService()
                .createTaskQuery()
                .active()
                .processInstanceBusinessKey(key)
                .initializeFormKeys()
                .list();
    }
}
