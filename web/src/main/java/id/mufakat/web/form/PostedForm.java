package id.mufakat.web.form;

import id.mufakat.web.edge.Paths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tags {@code m:form}, {@code m:field} and {@code m:notices} ask while a page is written. */
@Named
@RequestScoped
public class PostedForm {

    static final String REQUEST_ID = "requestId";
    static final String NOTICE = "id.mufakat.notice";

    /**
     * @param field the id of the input at fault, or empty
     */
    public record Wrong(String field, String sentence) {}

    @Inject
    HttpServletRequest request;

    private @Nullable String requestId;
    private @Nullable String notice;
    private boolean kept;
    private boolean listing;

    /** One per view; a form that comes back because of a refusal keeps it, since a refusal leaves no trace. */
    public String getRequestId() {
        String id = requestId;
        if (id == null) {
            String posted = request.getParameter(REQUEST_ID);
            id = posted != null && posted.matches("[0-9a-f-]{36}")
                    ? posted
                    : UUID.randomUUID().toString();
            requestId = id;
        }
        return id;
    }

    /** The page's own parameters, so that a post knows what it is about even when its view is gone. */
    public List<Map.Entry<String, String>> getViewParameters() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            String value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) {
                parameters.add(Map.entry(parameter.getName(), value));
            }
        }
        return parameters;
    }

    /** The address of the page with its query, so that a form which comes back can be reloaded and bookmarked. */
    public String getAction() {
        String query = request.getQueryString();
        return query == null ? Paths.of(request) : Paths.of(request) + "?" + query;
    }

    public boolean isWrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    public String wrong(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).get(0).getSummary();
    }

    /**
     * Everything that must be put right, fields first as they were found. Looking for a field's label walks the page,
     * which asks this very question wherever a part of it shows only with faults: while one listing runs, there are none.
     */
    public List<Wrong> getWrongs() {
        if (listing) {
            return List.of();
        }
        listing = true;
        try {
            return wrongs(FacesContext.getCurrentInstance());
        } finally {
            listing = false;
        }
    }

    private static List<Wrong> wrongs(FacesContext faces) {
        List<Wrong> wrongs = new ArrayList<>();
        Iterator<String> owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            String owner = owners.next();
            for (FacesMessage message : faces.getMessageList(owner)) {
                String label = owner == null ? "" : Inputs.label(faces, owner);
                String sentence = message.getSummary();
                wrongs.add(new Wrong(owner == null ? "" : owner, label.isEmpty() ? sentence : label + ": " + sentence));
            }
        }
        return wrongs;
    }

    /** What went right in the step before; said once. */
    public String getNotice() {
        if (notice == null) {
            HttpSession session = request.getSession(false);
            Object said = session == null ? null : session.getAttribute(NOTICE);
            if (session != null && said != null) {
                session.removeAttribute(NOTICE);
            }
            notice = said == null ? "" : said.toString();
        }
        return notice;
    }

    public boolean isKept() {
        return kept;
    }

    /** Fills the page from a form that could not be taken when it was sent; called before the page is written. */
    public void restore() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = faces.getViewRoot();
        KeptForm form = KeptForms.take(request);
        if (form != null && !faces.isPostback()) {
            kept = Inputs.fill(faces, view, form.fields());
        }
        Inputs.mark(faces, view);
    }
}
