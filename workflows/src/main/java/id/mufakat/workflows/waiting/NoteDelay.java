package id.mufakat.workflows.waiting;

import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** The steps that note what is late: the trail of the agreement says so to all sides. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class NoteDelay {

    @Inject
    AuditTrail audit;

    public void ofReview(String agreement, String agency) {
        note(agreement, "review-overdue", agency);
    }

    public void ofAnswer(String agreement, String agency) {
        note(agreement, "answer-overdue", agency);
    }

    public void ofNumber(String agreement, String agency) {
        note(agreement, "number-overdue", agency);
    }

    public void ofSignature(String agreement, String agency) {
        note(agreement, "signature-overdue", agency);
    }

    public void ofInvitation(String audience, String agency) {
        note(audience, "invitation-overdue", agency);
    }

    private void note(String agreement, String action, String agency) {
        audit.record(UUID.fromString(agreement), action, Map.of("agency", agency));
    }
}
