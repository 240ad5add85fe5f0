package id.mufakat.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What led to an agreement; written when it begins, and never changed. */
@Entity
@Table(name = "initiative")
public class Initiative {

    @Id
    private UUID agreement;

    private @Nullable Earlier earlier;
    private @Nullable UUID audience;

    protected Initiative() {}

    public Initiative(UUID agreement, @Nullable Earlier earlier, @Nullable UUID audience) {
        this.agreement = agreement;
        this.earlier = earlier;
        this.audience = audience;
    }

    public UUID agreement() {
        return agreement;
    }

    /** The agreement on the same topic that was in force then, and what was decided about it. */
    public Optional<Earlier> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** The audience that it came from. */
    public Optional<UUID> audience() {
        return Optional.ofNullable(audience);
    }
}
