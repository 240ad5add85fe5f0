package id.mufakat.proofreading;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.finding.Finding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is wrong with the text of an agreement; of an open draft only the side that writes it learns that (invariant 5). */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadFindings {

    @Inject
    Docket docket;

    @Inject
    Galley galley;

    /**
     * @return what stops the text first, each in reading order
     * @throws NotFound if there is no such text for the actor
     */
    public List<Finding> read(UUID id) {
        // Locked, so that it is not handed over and written in by others while it is read.
        Agreement agreement = docket.lock(id);
        if (agreement.hidesDraftFrom(docket.actor().agency())) {
            throw new NotFound(id);
        }
        return galley.read(agreement);
    }
}
