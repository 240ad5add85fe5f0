package id.mufakat.workflows.engine;

import id.mufakat.Refusal;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.workflow.MovedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;

/**
 * Every call into the engine: its history names the caller, and what comes back is spoken in the house's words.
 *
 * <p>A refusal that no boundary event caught leaves the engine wrapped and with the transaction doomed; it is handed on
 * as itself, so that a page can still say why.
 */
@ApplicationScoped
class EngineCall {

    @Inject
    ProcessEngine engine;

    @Inject
    CurrentActor actor;

    <T> T ask(Function<ProcessEngine, T> call) {
        IdentityService identity = engine.getIdentityService();
        var before = identity.getCurrentAuthentication();
        identity.setAuthenticatedUserId(
                actor.find().map(Actor::account).map(Object::toString).orElse(null));
        try {
            return call.apply(engine);
        } catch (OptimisticLockingException e) {
            throw new MovedMeanwhile();
        } catch (ProcessEngineException e) {
            Refusal refusal = refusalIn(e);
            throw refusal == null ? e : refusal;
        } finally {
            identity.setAuthentication(before);
        }
    }

    private static @Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
