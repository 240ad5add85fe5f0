package id.mufakat.discussion;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.comment.Comment;
import id.mufakat.comment.Conversation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** An author takes back what they said, as long as nobody answered; that they did stays in the trail. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY})
public class WithdrawComment {

    @Inject
    CommentDesk desk;

    @Inject
    AuditTrail audit;

    /** @throws id.mufakat.NotFound if there is no such agreement or comment for the actor */
    @Once
    public void withdraw(UUID id, UUID withdrawn) {
        Agreement agreement = desk.open(id);
        Conversation conversation = desk.conversation(agreement, withdrawn);
        Comment comment = conversation.get(withdrawn);
        boolean before = comment.isWithdrawn();
        conversation.withdraw(comment, desk.voice());
        if (!before) {
            audit.record(
                    comment.trail(), comment.isInternal() ? "note-withdrawn" : "comment-withdrawn", comment.facts());
        }
    }
}
