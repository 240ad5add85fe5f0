package id.mufakat.archive;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows the facts of an archived document to its parties. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadArchived {

    static final Policy<ArchivedDocument> READ = (actor, document) -> document.isHeldBy(actor.agency());

    @Inject
    ArchivedDocuments documents;

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    /** @throws id.mufakat.NotFound if there is none, or the actor's agency is no party to it */
    public ArchivedSheet read(UUID id) {
        Actor actor = current.get();
        ArchivedDocument document = READ.demand(actor, documents.get(id), id);
        return ArchivedSheet.of(document, parties.todayOf(actor.agency()));
    }
}
