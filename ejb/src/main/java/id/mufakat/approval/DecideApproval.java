package id.mufakat.approval;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer speaks for their agency on the submitted text.
 *
 * <p>A return names the units it is about: their agreement is gone, and nothing else's. Who wrote any of it may not approve it, also not with both roles (invariant 9). The decision and the finished work
 * item are one transaction.
 */
@Stateless
@RolesAllowed(Role.REVIEWER)
public class DecideApproval {

    @Inject
    Docket docket;

    @Inject
    ReviewDesk desk;

    @Inject
    Objections objections;

    @Inject
    AuditTrail audit;
    /**
     * What a reviewer says.
     *
     * @param root the root hash of the text on their screen
     * @param reason required for a return
     * @param units what it is returned for, at least one: these alone are open again
     */
    public record Word(Outcome outcome, String root, @Nullable String reason, List<String> units) {

        public Word {
            units = units.stream().distinct().sorted().toList();
        }

        public static Word approval(String root) {
            return new Word(Outcome.APPROVED, root, null, List.of());
        }
    }

    /**
     * @throws id.mufakat.Malformed if it is returned without a reason, or for no unit
     * @throws id.mufakat.NotFound if a unit is not in the text
     */
    @Once
    public void decide(UUID id, Word word) {
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.APPROVAL);
        Submission submission = agreement.submission().orElseThrow();
        Actor actor = docket.actor();
        refuseOwn(agreement, actor);
        if (!submission.root().equals(word.root())) {
            throw new TextMovedOn();
        }
        String item = desk.itemOf(agreement, actor.agency());
        String why = object(agreement, actor, word);
        desk.keep(agreement, actor, word, why);
        desk.finish(item, word.outcome());
        moveOn(agreement, actor, why);
        record(id, word);
    }

    private @Nullable String object(Agreement agreement, Actor actor, Word word) {
        if (word.outcome() == Outcome.APPROVED) {
            return null;
        }
        String why = Reason.of(word.reason()).text();
        objections.raise(agreement, actor, word.units(), why);
        return why;
    }

    private void record(UUID id, Word word) {
        if (word.outcome() == Outcome.APPROVED) {
            audit.record(id, "text-approved", Map.of("root", word.root()));
        } else {
            String units = String.join(" ", word.units());
            audit.record(id, "text-returned", Map.of("root", word.root(), "units", units));
        }
    }

    private void moveOn(Agreement agreement, Actor actor, @Nullable String why) {
        if (why != null) {
            agreement.reopen(new Return(why, actor.person()));
        } else if (desk.allApproved(agreement)) {
            agreement.approved();
        }
    }

    private static void refuseOwn(Agreement agreement, Actor actor) {
        if (agreement.authors().contains(actor.person())) {
            throw new OwnText();
        }
    }
}
