package id.mufakat.matrix;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.rendering.ReportRenderer;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The matrix as a PDF, the same for all sides; kept nowhere. Printing what the other side sent opens it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class PrintMatrix {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    MatrixPaper paper;

    @Inject
    ReportRenderer renderer;

    /**
     * @throws NotFound if there is none for the actor, or nothing was sent yet
     * @throws id.mufakat.rendering.UnprintableText if the fonts of the house cannot show some character
     */
    public byte[] print(UUID id) {
        Agreement agreement = docket.get(id);
        SentVersion last = correspondence.open(agreement, docket.actor()).orElseThrow(() -> new NotFound(id));
        return renderer.render(paper.of(agreement, last));
    }
}
