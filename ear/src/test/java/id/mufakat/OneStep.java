package id.mufakat;

import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflow.Workflow;
import org.camunda.bpm.engine.ProcessEngine;

/** A diagram with one step of its own transaction, which calls a bean. */
record OneStep(String process, String diagram) {

    private static final String DIAGRAM =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="begin"/>
                <bpmn:sequenceFlow id="there" sourceRef="begin" targetRef="step"/>
                <bpmn:serviceTask id="step" camunda:asyncBefore="true" camunda:expression="%2$s"/>
                <bpmn:sequenceFlow id="back" sourceRef="step" targetRef="end"/>
                <bpmn:endEvent id="end"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    static OneStep of(String process, String expression) {
        return new OneStep(process, DIAGRAM.formatted(process, expression));
    }

    /** Not while the engine's own thread, which has just been told to try again, moves the same process. */
    static boolean isCancelled(Workflow workflow, String key) {
        try {
            workflow.cancel(key, "tried");
            return true;
        } catch (MovedMeanwhile busy) {
            return false;
        }
    }

    void deployTo(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(process + ".bpmn", diagram)
                .deploy();
    }
}
