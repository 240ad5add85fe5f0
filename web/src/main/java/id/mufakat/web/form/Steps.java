package id.mufakat.web.form;

import id.mufakat.web.edge.Paths;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where a person goes after a click that succeeded: always by redirect, so that reloading does not act again. */
@RequestScoped
public class Steps {

    @Inject
    HttpServletRequest request;

    @Inject
    Messages messages;

    /** What went right, said on the next page. */
    public Steps succeed(String key, Object... facts) {
        request.getSession().setAttribute(PostedForm.NOTICE, messages.of(key, facts));
        return this;
    }

    /** @param place path and query within the application, such as {@code /administration/agency?id=…} */
    public void go(String place) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(Paths.local(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
