package id.mufakat.drafting;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.paper.PaperOrder;
import id.mufakat.rendering.Renderer;
import id.mufakat.turn.Correspondence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The draft as it stands, set by the renderer that will print the final paper; for the side that writes it only. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class PreviewDraft {

    @Inject
    Docket docket;

    @Inject
    PaperOrder orders;

    @Inject
    Renderer renderer;

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    /** @return a PDF that is stored nowhere */
    public byte[] preview(UUID id) {
        Agreement agreement = docket.get(id);
        if (!isOpenTo(agreement, docket.actor().agency())) {
            throw new NotFound(id);
        }
        byte[] paper = renderer.render(orders.draft(agreement, clock.instant()));
        correspondence.open(agreement, docket.actor());
        return paper;
    }

    private static boolean isOpenTo(Agreement agreement, UUID agency) {
        return agreement.isDraftOpen() ? agreement.isWrittenBy(agency) : agreement.isDraftedBy(agency);
    }
}
