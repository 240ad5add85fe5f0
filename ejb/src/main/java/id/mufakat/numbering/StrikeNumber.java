package id.mufakat.numbering;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.DocumentTypes;
import id.mufakat.language.Reason;
import id.mufakat.language.Written;
import id.mufakat.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Strikes out an inserted number that was taken by mistake; it stays in the book and is never given again (invariant 6). */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class StrikeNumber {

    private static final int LONGEST = 100;

    @Inject
    CurrentActor actors;

    @Inject
    DocumentTypes types;

    @Inject
    Register register;

    @Inject
    AuditTrail audit;

    /**
     * @param kind the document type's code
     * @param number as it is written
     * @throws Malformed if the agency has inserted no such number
     * @throws id.mufakat.register.NumberVoid if it is void already
     */
    @Once
    public void strike(String kind, String number, String reason) {
        String code = types.get(kind).code();
        String text = Written.required("struck", number, LONGEST);
        String why = Reason.of("struckReason", reason).text();
        UUID agency = actors.get().agency();
        register.inserted(agency, code, text)
                .orElseThrow(() -> new Malformed("struck", "not-inserted"))
                .strike(why);
        audit.record(agency, "number-struck", Map.of("kind", code, "number", text, "reason", why));
    }
}
