package id.mufakat.matrix;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where every unit of a text stands between the sides, and how it came there; reading what the other side sent opens it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadMatrix {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    MatrixMaker maker;

    /** @throws NotFound if there is none for the actor, or nothing was sent yet */
    public MatrixSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        Actor reader = docket.actor();
        SentVersion last = correspondence.open(agreement, reader).orElseThrow(() -> new NotFound(id));
        return maker.of(agreement, last, reader.agency());
    }
}
