package id.mufakat.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The input components of a page, found by walking it. */
final class Inputs {

    private Inputs() {}

    /**
     * Shows what was entered before, without judging or storing it.
     *
     * @return whether any field was filled
     */
    static boolean fill(FacesContext faces, UIComponent view, Map<String, List<String>> fields) {
        boolean[] filled = {false};
        each(faces, view, input -> {
            if (input instanceof HtmlInputFile || input instanceof HtmlInputSecret) {
                return;
            }
            List<String> values = fields.get(input.getClientId(faces));
            boolean checkbox = input instanceof UISelectBoolean;
            if (values != null || (checkbox && !fields.isEmpty())) {
                input.setSubmittedValue(entered(input, values == null ? List.of() : values));
                filled[0] = true;
            }
        });
        return filled[0];
    }

    /** Tells assistive technology which fields are wrong and where their hints are (WCAG 1.3.1, 3.3.1). */
    static void mark(FacesContext faces, UIComponent view) {
        each(faces, view, input -> {
            String id = input.getClientId(faces);
            boolean wrong = !faces.getMessageList(id).isEmpty();
            Map<String, Object> attributes = input.getPassThroughAttributes(true);
            if (wrong) {
                attributes.put("aria-invalid", "true");
                attributes.put("aria-describedby", id + "-wrong " + id + "-hint");
            } else {
                attributes.remove("aria-invalid");
                attributes.put("aria-describedby", id + "-hint");
            }
        });
    }

    /**
     * The input that a refusal names: its id, with dots of nested members written as hyphens. An input into which several
     * members are written has the attribute {@code holds}: the beginnings of their names, with a space between.
     */
    static Optional<String> named(FacesContext faces, String field) {
        String id = field.replace('.', '-');
        String[] found = {null};
        int[] best = {0};
        each(faces, faces.getViewRoot(), input -> {
            int fits = input.getId().equals(id)
                    ? Integer.MAX_VALUE
                    : held(id, input.getAttributes().get("holds"));
            if (fits > best[0]) {
                best[0] = fits;
                found[0] = input.getClientId(faces);
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** How much of the name is said by the beginning that fits it best; none is 0. */
    static int held(String id, @Nullable Object beginnings) {
        return beginnings == null
                ? 0
                : Stream.of(beginnings.toString().split(" "))
                        .filter(beginning -> id.equals(beginning) || id.startsWith(beginning + "-"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** What people call the input, or empty. */
    static String label(FacesContext faces, String id) {
        String[] found = {""};
        each(faces, faces.getViewRoot(), input -> {
            if (input.getClientId(faces).equals(id) && input.getAttributes().get("label") instanceof String label) {
                found[0] = label;
            }
        });
        return found[0];
    }

    private static Object entered(UIInput input, List<String> values) {
        if (input instanceof UISelectMany) {
            return values.toArray(String[]::new);
        }
        if (input instanceof UISelectBoolean) {
            return Boolean.toString(
                    !values.isEmpty() && List.of("on", "true", "yes").contains(values.get(0)));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private static void each(FacesContext faces, UIComponent view, Consumer<UIInput> visitor) {
        VisitContext walk = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        view.visitTree(walk, (context, component) -> {
            if (component instanceof UIInput input && !(input instanceof UIViewParameter)) {
                visitor.accept(input);
            }
            return VisitResult.ACCEPT;
        });
    }
}
