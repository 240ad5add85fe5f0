package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.audit.AuditTrail;
import id.mufakat.paper.PaperWording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Closes the text of an agreement for ever, so that what the signatories read is what they sign.
 *
 * <p>The text must still hash to the root that all sides approved, and the same persons must still hold the offices:
 * an official who changed meanwhile changes the parties' clause, so the sides decide again.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FreezeText {

    @Inject
    Agreements agreements;

    @Inject
    PaperWording wordings;

    @Inject
    Readiness readiness;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws SignatoryChanged if an office has another holder than the approved text names
     * @throws id.mufakat.paper.PublicAddressMissing while nobody could check the printed paper
     */
    public void freeze(UUID id) {
        Agreement agreement = agreements.lock(id);
        readiness.demand(agreement);
        String root = wordings.approved(agreement).root().hex();
        agreement.freeze(clock.instant());
        readiness.useNumbers(agreement);
        audit.record(id, "text-frozen", Map.of("root", root));
    }
}
