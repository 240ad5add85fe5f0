package id.mufakat.workflows.engine;

import id.mufakat.workflow.Arrivals;
import id.mufakat.workflow.Arrivals.Arrival;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;

/** Hears of every user task of every diagram as it is made, so that no diagram has to say so itself. */
class TaskArrivals extends AbstractBpmnParseListener implements TaskListener {

    private final Arrivals arrivals;

    TaskArrivals(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        List<Desk> desks = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Desk::of)
                .toList();
        TaskEntity made = (TaskEntity) task;
        made.initializeFormKey();
        for (Desk desk : desks) {
            arrivals.arrived(new Arrival(
                    task.getTaskDefinitionKey(),
                    made.getFormKey(),
                    made.getExecution().getProcessBusinessKey(),
                    desk.role(),
                    desk.agency()));
        }
    }
}
