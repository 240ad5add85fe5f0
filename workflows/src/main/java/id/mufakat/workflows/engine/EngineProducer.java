package id.mufakat.workflows.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.ProcessEngine;

/** Lets the beans of this package inject the engine. */
@ApplicationScoped
class EngineProducer {

    @EJB
    EngineStart start;

    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return start.engine();
    }
}
