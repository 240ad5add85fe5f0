package id.mufakat.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Who began an agreement, and what is settled at its birth.
 *
 * @param by the person who began it, its first author
 * @param agency the side that drafts, whichever party of the text it is
 * @param code the short public word in the QR code; it says nothing about the contents
 * @param zone of the drafting agency's region: the document's date is the date there
 */
@Embeddable
public record Beginning(
        @Column(name = "begun_by") UUID by,
        @Column(name = "begun_at") Instant at,
        @Column(name = "drafter") UUID agency,
        String code,
        @Column(name = "time_zone") ZoneId zone) {}
