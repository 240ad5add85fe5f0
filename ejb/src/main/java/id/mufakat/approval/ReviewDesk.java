package id.mufakat.approval;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.WrongStage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work items of reviewers: finds the one of a side, and keeps what was said and finishes it. */
@ApplicationScoped
class ReviewDesk {

    private static final String STEP = "reviewText";

    @Inject
    Inbox inbox;

    @Inject
    Approvals approvals;

    @Inject
    Clock clock;

    /** @throws WrongStage if this side has nothing to decide now */
    String itemOf(Agreement agreement, UUID agency) {
        return inbox.find(agreement.id().toString(), STEP, agency)
                .map(WorkItem::id)
                .orElseThrow(() -> new WrongStage(agreement.stage()));
    }

    /** Every side has approved this round's root. */
    boolean allApproved(Agreement agreement) {
        Set<UUID> said = approvals.on(agreement.id()).stream()
                .filter(approval -> approval.round() == agreement.round())
                .filter(approval -> approval.outcome() == Outcome.APPROVED)
                .map(Approval::agency)
                .collect(Collectors.toSet());
        return agreement.parties().stream().map(Party::agency).allMatch(said::contains);
    }

    /** @param why it is returned; null for an approval */
    void keep(Agreement agreement, Actor actor, Word word, @Nullable String why) {
        approvals.add(new Approval(
                UUID.randomUUID(),
                new Approval.Question(agreement.id(), agreement.round(), word.root()),
                new Approval.Answer(actor.agency(), actor.person(), word.outcome(), clock.instant()),
                why));
    }

    void finish(String item, Outcome outcome) {
        inbox.complete(item, Map.of("outcome", outcome == Outcome.APPROVED ? "approve" : "return"));
    }
}
