package id.mufakat;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Understood, and no. Refuse before you change anything: a refusal does not roll back, so that a page or a diagram may
 * still handle it.
 *
 * <p>The English message is for logs and developers; people read the sentence that the bundles hold under
 * {@code refusal.<type>}, filled with {@link #facts()} in their order.
 */
@ApplicationException(inherited = true, rollback = false)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> facts;
    private final @Nullable String field;

    /** @param facts what the sentence needs (ids, names, dates), in the order of its placeholders */
    protected Refusal(String message, Object... facts) {
        this(null, message, facts);
    }

    /** @param field the form field or JSON member at fault, or null when none is */
    protected Refusal(@Nullable String field, String message, Object[] facts) {
        super(message);
        this.field = field;
        this.facts = List.of(facts);
    }

    /** The class name in kebab case: stable, the {@code type} of a problem and the key of the sentence. */
    public String type() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    public List<Object> facts() {
        return facts;
    }

    /** Each thing to put right, when it is more than one: nobody should have to mend a form in rounds. */
    public List<Refusal> faults() {
        return List.of(this);
    }

    public @Nullable String field() {
        return field;
    }
}
