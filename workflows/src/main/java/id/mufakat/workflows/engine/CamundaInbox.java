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
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

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
    public int count(Actor actor) {
        return engine.ask(camunda -> desks(actor)
                .mapToInt(desk -> (int) waitingAt(camunda, desk).count())
                .sum());
    }

    @Override
    public List<WorkItem> of(Actor actor, int most) {
        return engine.ask(camunda -> desks(actor)
                .flatMap(desk -> TaskSheet.of(camunda, nearest(camunda, desk, most), task -> desk).stream())
                .sorted(OLDEST_DEADLINE_FIRST)
                .limit(most)
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

    private static Stream<Desk> desks(Actor actor) {
        return actor.roles().stream().map(role -> new Desk(role, actor.agency()));
    }

    private static TaskQuery waitingAt(ProcessEngine camunda, Desk desk) {
        return camunda.getTaskService().createTaskQuery().active().taskCandidateGroup(desk.group());
    }

    /** In the order of {@link #OLDEST_DEADLINE_FIRST}: PostgreSQL puts what has no deadline last as well. */
    private static List<Task> nearest(ProcessEngine camunda, Desk desk, int most) {
        return waitingAt(camunda, desk)
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, most);
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
