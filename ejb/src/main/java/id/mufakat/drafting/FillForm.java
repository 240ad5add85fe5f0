package id.mufakat.drafting;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Subject;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Forms;
import id.mufakat.turn.Pen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Changes what is filled into the form of an open draft; nobody's newer entry is overwritten unseen. */
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
    Pen pen;

    @Inject
    AuditTrail audit;

    /**
     * @param based for each of the fields the value that the author had in front of them
     * @param fields what they hold from now on; all others stay as they are
     * @throws id.mufakat.document.FieldChanged if somebody filled one of them otherwise meanwhile
     */
    @Once
    public void fill(UUID id, Map<String, String> based, Map<String, String> fields) {
        Agreement agreement = docket.lock(id);
        pen.demand(agreement, docket.actor());
        Subject subject = agreement.subject();
        DocumentType type = types.get(subject.type());
        agreement.describe(Subject.of(type, forms.change(type, subject.form(), based, fields)));
        agreement.writtenBy(docket.actor().person());
        audit.record(id, "form-filled", Map.of());
    }
}
