package id.mufakat.drafting;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the draft again because a deadline passed. A person's return has opened it already, with their reason; then
 * there is nothing left to do; nor when the side that drafts gave it up in that moment.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ReopenDraft {

    @Inject
    Agreements agreements;

    @Inject
    AuditTrail audit;

    /** @param reason a word that the bundles explain under {@code return.}, such as {@code expired} */
    public void reopen(UUID id, String reason) {
        Agreement agreement = agreements.lock(id);
        if (agreement.stage() != Stage.DRAFT && agreement.stage() != Stage.CANCELLED) {
            agreement.reopen(new Return(reason, null));
            audit.record(id, "draft-reopened", Map.of("reason", reason));
        }
    }
}
