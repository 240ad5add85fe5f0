package id.mufakat.drafting;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.paper.PaperOrder;
import id.mufakat.paper.PublicAddress;
import id.mufakat.proofreading.Galley;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Hands the text to all sides: from now on nobody changes it, and all read the same draft paper. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class SubmitDraft {

    @Inject
    Docket docket;

    @Inject
    DraftDesk desk;

    @Inject
    Galley galley;

    @Inject
    PaperOrder orders;

    @Inject
    Renderer renderer;

    @Inject
    Vault vault;

    @Inject
    PublicAddress address;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws DraftIncomplete if the text still has open blanks or broken references
     * @throws id.mufakat.proofreading.DraftFaulty if it says something that is wrong for certain
     * @throws id.mufakat.paper.PublicAddressMissing while nobody could check the printed paper
     */
    @Once
    public void submit(UUID id) {
        Agreement agreement = docket.lock(id);
        desk.demandAuthor(agreement, docket.actor());
        agreement.demand(Stage.DRAFT);
        address.demand();
        Particulars particulars = desk.complete(agreement);
        galley.demandSound(agreement, particulars);
        String item = desk.itemOf(agreement);
        Instant now = clock.instant();
        PrintOrder order = orders.draft(agreement, particulars, now);
        String root = order.wording().root().hex();
        Fingerprint paper = vault.put(renderer.render(order));
        desk.finish(item);
        agreement.submit(new Submission(docket.actor().person(), now, paper, root, particulars));
        audit.record(id, "draft-submitted", Map.of("root", root));
    }
}
