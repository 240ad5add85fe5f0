package id.mufakat.archive;

import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a finished document into the archive: facts and bytes are kept in one transaction. Its words are asked of the
 * reader afterwards and indexed then, so a reader that is down delays the search, never the archive.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DepositDocument {

    @Inject
    ArchivedDocuments documents;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return the archived document's id; the same paper is deposited once
     * @throws id.mufakat.NotFound if the vault does not hold the paper
     */
    public UUID deposit(Deposit deposit) {
        return documents.findByPaper(deposit.paper()).map(ArchivedDocument::id).orElseGet(() -> file(deposit));
    }

    private UUID file(Deposit deposit) {
        vault.open(deposit.paper());
        ArchivedDocument document = new ArchivedDocument(UUID.randomUUID(), deposit, clock.instant());
        documents.add(document);
        audit.record(
                deposit.subject(),
                "document-archived",
                Map.of("fingerprint", deposit.paper().hex()));
        return document.id();
    }
}
