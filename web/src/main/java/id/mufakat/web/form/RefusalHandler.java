package id.mufakat.web.form;

import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.access.ActKey;
import id.mufakat.proofreading.Fault;
import id.mufakat.web.edge.Rivals;
import id.mufakat.web.shell.Messages;
import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The pages' edge: gives the click in hand its key and turns a refusal into a message beside its field.
 *
 * <p>Only around actions. What is refused while a page is written (nothing there, or nothing the person may see) goes on
 * to become the same page as an unknown address.
 */
@RefusalsShown
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RefusalHandler implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Messages messages;

    @Inject
    transient ActKey actKey;

    @Inject
    transient HttpServletRequest request;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean acting =
                faces != null && faces.isPostback() && PhaseId.INVOKE_APPLICATION.equals(faces.getCurrentPhaseId());
        if (!acting || actKey.find().isPresent()) {
            return call.proceed();
        }
        actKey.use(ActKeys.of(request));
        try {
            return call.proceed();
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            refusal.faults().forEach(fault -> show(faces, fault));
            return null;
        } catch (EJBException fault) {
            showRival(faces, fault);
            return null;
        }
    }

    /** Somebody else was quicker: the page stays, and says so. */
    private void showRival(FacesContext faces, EJBException fault) {
        if (!Rivals.met(fault)) {
            throw fault;
        }
        String sentence = messages.of("problem.detail.409");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private void show(FacesContext faces, Refusal refusal) {
        String sentence = messages.words().say(refusal);
        String field = refusal.field();
        String input =
                field == null ? null : Inputs.named(faces, field).orElse(refusal instanceof Fault ? field : null);
        faces.addMessage(input, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
