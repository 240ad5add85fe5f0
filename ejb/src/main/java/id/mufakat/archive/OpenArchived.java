package id.mufakat.archive;

import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.document.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hands the signed file of an archived document to its parties. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class OpenArchived {

    @Inject
    ArchivedDocuments documents;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    /**
     * @return the bytes as they were signed
     * @throws id.mufakat.NotFound if there is none, or the actor's agency is no party to it
     */
    public byte[] open(UUID id) {
        return vault.open(
                ReadArchived.READ.demand(current.get(), documents.get(id), id).paper());
    }
}
