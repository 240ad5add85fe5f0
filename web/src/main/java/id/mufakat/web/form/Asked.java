package id.mufakat.web.form;

import id.mufakat.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What a page was asked for in its address. */
@Named
@RequestScoped
public class Asked {

    @Inject
    HttpServletRequest request;

    /** @throws NotFound if the address names nothing that could be there */
    public UUID id() {
        return id("id");
    }

    /** @throws NotFound if the parameter names nothing that could be there */
    public UUID id(String name) {
        String id = text(name);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }

    public String getId() {
        return id().toString();
    }

    /** A parameter, or the empty text. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A parameter as a number from 0, or 0. */
    public int number(String name) {
        String value = text(name);
        return value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
    }
}
