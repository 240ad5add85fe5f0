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

/** Remembers which flows, boundary events and ends of the diagrams were reached, and which there are. */
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
        watch(scope, event);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl event) {
        watch(scope, event);
    }

    private void watch(ScopeImpl scope, ActivityImpl event) {
        String name = process(scope) + "." + event.getId();
        drawn.add(name);
        event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> taken.add(name));
    }

    private static String process(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    }

    void forget() {
        taken.clear();
    }

    /** What no test has walked on, in this process. */
    Set<String> untrodden(String process) {
        Set<String> left = new TreeSet<>(drawn);
        left.removeAll(taken);
        left.removeIf(name -> !name.startsWith(process + "."));
        return left;
    }
}
