package id.mufakat.register;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.DocumentTypes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Sets how the agency writes its numbers from the next one on; numbers that were given stay as they are. */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class WritePattern {

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
     * @throws id.mufakat.NotFound if there is no such kind of document
     * @throws Malformed if {@link NumberPattern} does not take it
     */
    @Once
    public void write(String kind, String pattern) {
        String code = types.get(kind).code();
        NumberPattern written = new NumberPattern(pattern.strip());
        UUID agency = actors.get().agency();
        register.write(agency, code, written);
        audit.record(agency, "number-pattern-written", Map.of("kind", code, "pattern", written.pattern()));
    }
}
