package id.mufakat.operation;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Has a letter tried once more at once, when what hindered it has been mended. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RetryLetter {

    @Inject
    Letters letters;

    @Inject
    Ward ward;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws NotFound if nothing hinders it any more, or it is none of the administrator's business */
    @Once
    public void retry(UUID id) {
        Letter letter = letters.hold(id);
        Policy.demand(
                letter.isHindered() && ward.find(letter.account().toString()).isPresent(), id);
        letter.retry(clock.instant());
        audit.record(letter.account(), "letter-retried", Map.of("letter", id));
    }
}
