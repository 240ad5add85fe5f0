package id.mufakat.founding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which whoever can read the server's console founds the house; a restart of an empty house replaces it. */
@Entity
public class SetupLink {

    @Id
    private String hash;

    private Instant created;
    private @Nullable Instant used;

    protected SetupLink() {}

    /** @param hash of the secret in the link */
    public SetupLink(String hash, Instant now) {
        this.hash = hash;
        this.created = now;
    }

    public boolean isOpen() {
        return used == null;
    }

    public void close(Instant now) {
        if (used == null) {
            used = now;
        }
    }
}
