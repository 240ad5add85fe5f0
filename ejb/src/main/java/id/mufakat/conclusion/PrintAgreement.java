package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.PaperOrder;
import id.mufakat.paper.PublicAddress;
import id.mufakat.rendering.RenderDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Prints the frozen text, once per edition: what is signed is this file and no other. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PrintAgreement {

    @Inject
    Agreements agreements;

    @Inject
    PaperOrder orders;

    @Inject
    RenderDocument render;

    @Inject
    PublicAddress address;

    @Inject
    AuditTrail audit;

    /** @return the fingerprint of the unsigned PDF; a repeat returns the first one */
    public Fingerprint print(UUID id) {
        Agreement agreement = agreements.lock(id);
        Fingerprint printed = agreement.concluded().paper();
        if (printed != null) {
            return printed;
        }
        Fingerprint paper = render.render(orders.last(agreement, address.of(agreement.code())));
        agreement.printed(paper);
        audit.record(id, "paper-printed", Map.of("fingerprint", paper.hex()));
        return paper;
    }
}
