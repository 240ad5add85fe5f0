package id.mufakat.audience;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody who came, for one side; they need no account. */
@Embeddable
public record Attendee(UUID agency, String name, String office) {}
