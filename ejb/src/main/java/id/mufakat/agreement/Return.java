package id.mufakat.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the draft is open again.
 *
 * @param by the person who returned it, or null when a deadline did
 */
@Embeddable
public record Return(@Column(name = "return_reason") String reason, @Column(name = "returned_by") @Nullable UUID by) {}
