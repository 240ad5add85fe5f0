package id.mufakat.matrix;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.rendering.Typist;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The matrix as a file for word processors, which reads like the printed one; kept nowhere. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class TypeMatrix {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    MatrixPaper paper;

    @Inject
    Typist typist;

    /**
     * @throws NotFound if there is none for the actor, or nothing was sent yet
     * @throws id.mufakat.rendering.UnprintableText if the fonts of the house cannot show some character
     */
    public byte[] type(UUID id) {
        Agreement agreement = docket.get(id);
        SentVersion last = correspondence.open(agreement, docket.actor()).orElseThrow(() -> new NotFound(id));
        return typist.type(paper.of(agreement, last));
    }
}
