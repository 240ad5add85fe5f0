package id.mufakat.workflows.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which flows and boundary events of the diagrams were taken, and which there are. */
class Footprints extends AbstractBpmnParseListener {

    private final Set<String> drawn = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String name = process(scope) + "." + flow.getId();
        drawn.add(name);
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl event) {
        String name = process(scope) + "." + event.getId();
        drawn.add(name);
        event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> taken.add(name));
    }

    private static String process(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    }

    /** What no test has walked on, in this process. */
    Set<String> untrodden(String process) {
        Set<String> left = new TreeSet<>(drawn);
        left.removeAll(taken);
        left.removeIf(name -> !name.startsWith(process + "."));
        return left;
    }
}
