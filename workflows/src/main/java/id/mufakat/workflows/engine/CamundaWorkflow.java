package id.mufakat.workflows.engine;

import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Processes of the engine; the key is their business key, handed down to the processes they call. */
@ApplicationScoped
class CamundaWorkflow implements Workflow {

    @Inject
    EngineCall engine;

    @Override
    public void begin(String process, String key, Map<String, ?> facts) {
        Map<String, Object> variables = Facts.checked(facts);
        engine.ask(camunda -> camunda.getRuntimeService().startProcessInstanceByKey(process, key, variables));
    }

    @Override
    public void cancel(String key, String reason) {
        engine.ask(camunda -> {
            camunda
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(key)
                    .rootProcessInstances()
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .forEach(id -> camunda.getRuntimeService().deleteProcessInstance(id, reason));
            return key;
        });
    }

    @Override
    public void tell(String key, String event, Map<String, ?> facts) {
        Map<String, Object> variables = Facts.checked(facts);
        engine.ask(camunda -> {
            try {
                camunda.getRuntimeService()
                        .createMessageCorrelation(event)
                        .processInstanceBusinessKey(key)
                        .setVariables(variables)
                        .correlate();
            } catch (MismatchingMessageCorrelationException e) {
                throw new MovedMeanwhile();
            }
            return key;
        });
    }
}
