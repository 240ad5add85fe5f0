package id.mufakat.drafting;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Subject;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Changes what the drafter filled into the form of an open draft. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class FillForm {

    @Inject
    Docket docket;

    @Inject
    DocumentTypes types;

    @Inject
    Forms forms;

    @Inject
    DraftDesk desk;

    @Inject
    AuditTrail audit;

    public void fill(UUID id, Map<String, String> fields) {
        Agreement agreement = docket.lock(id);
        desk.demandAuthor(agreement, docket.actor());
        DocumentType type = types.get(agreement.subject().type());
        agreement.describe(Subject.of(type, forms.check(type, fields)));
        agreement.writtenBy(docket.actor().person());
        audit.record(id, "form-filled", Map.of());
    }
}
