package id.mufakat.negotiation;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.negotiation.NegotiationSheet.Sent;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Every version that was sent, the first one first. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadVersions {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    SentVersions versions;

    @Inject
    Names names;

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public List<Sent> read(UUID id) {
        Agreement agreement = docket.get(id);
        correspondence.open(agreement, docket.actor());
        return versions.of(agreement.id()).stream().map(names::sent).toList();
    }
}
