package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.archive.DepositDocument;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Hands the accepted paper to the archive; from then on the agreement is in force. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FileAgreement {

    @Inject
    Agreements agreements;

    @Inject
    ArchiveFacts facts;

    @Inject
    DepositDocument archive;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return the archived document's id */
    public UUID file(UUID id) {
        Agreement agreement = agreements.lock(id);
        LocalDate ends = facts.endOf(agreement);
        UUID archived = archive.deposit(facts.of(agreement, ends));
        agreement.enterForce(clock.instant(), ends);
        audit.record(id, "in-force", Map.of("until", ends == null ? "" : ends.toString()));
        return archived;
    }
}
