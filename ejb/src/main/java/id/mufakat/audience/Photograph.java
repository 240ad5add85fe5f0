package id.mufakat.audience;

import id.mufakat.document.Fingerprint;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A picture of the meeting, drawn anew: it says nothing of place and camera any more. */
@Embeddable
public record Photograph(Fingerprint picture, UUID agency, UUID person, Instant at) {}
