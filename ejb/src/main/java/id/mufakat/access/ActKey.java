package id.mufakat.access;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The idempotency key of the click in hand; the edge sets it, {@link id.mufakat.Once} reads it. */
@RequestScoped
public class ActKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String value;

    public Optional<String> find() {
        return Optional.ofNullable(value);
    }

    public void use(String key) {
        value = key;
    }
}
