package id.mufakat.drafting;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Submission;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.language.Reason;
import id.mufakat.paper.PaperOrder;
import id.mufakat.paper.PublicAddress;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import id.mufakat.text.TextChanged;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Pen;
import id.mufakat.turn.Post;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends the text to the other side, which has the turn now: the version stays as it is for ever. When both sides agree to
 * every unit of it, the reviewers of both read the same draft paper, and nobody changes it.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class SendVersion {

    @Inject
    Docket docket;

    @Inject
    DraftDesk desk;

    @Inject
    Pen pen;

    @Inject
    Post post;

    @Inject
    Correspondence correspondence;

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
     * @param rootShown the root hash of the text on the screen: nobody sends what they have not seen
     * @param note what the side says to it; null or blank for nothing
     * @throws id.mufakat.turn.TurnElsewhere unless it is the turn of the actor's side
     * @throws TextChanged if the text reads otherwise by now
     * @throws DraftIncomplete if the text still has open blanks or broken references
     * @throws id.mufakat.proofreading.DraftFaulty if it says something that is wrong for certain
     * @throws id.mufakat.paper.PublicAddressMissing while nobody could check the printed paper
     */
    @Once
    public void send(UUID id, String rootShown, @Nullable String note) {
        String said =
                note == null || note.isBlank() ? "" : Reason.of("note", note).text();
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        pen.demand(agreement, actor);
        address.demand();
        Particulars particulars = desk.complete(agreement);
        String item = desk.itemOf(agreement, actor.agency());
        Submission handedOver = submission(agreement, particulars, rootShown);
        int number = post.send(agreement, actor, handedOver, said);
        desk.finish(item, agreement);
        audit.record(id, "version-sent", Map.of("root", handedOver.root(), "number", String.valueOf(number)));
        if (!agreement.isDraftOpen()) {
            audit.record(id, "draft-submitted", Map.of("root", handedOver.root()));
        } else if (correspondence.hasBecomeLong(agreement)) {
            audit.record(id, "meeting-due", Map.of());
        }
    }

    private Submission submission(Agreement agreement, Particulars particulars, String rootShown) {
        Instant now = clock.instant();
        PrintOrder order = orders.draft(agreement, particulars, now);
        String root = order.wording().root().hex();
        if (!root.equals(rootShown)) {
            throw new TextChanged();
        }
        Fingerprint paper = vault.put(renderer.render(order));
        return new Submission(docket.actor().person(), now, paper, root, particulars);
    }
}
