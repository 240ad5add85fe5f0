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

/** The side that opened a conversation says that nothing is left to say. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY})
public class SettleComment {

    @Inject
    CommentDesk desk;

    @Inject
    AuditTrail audit;

    /** @throws id.mufakat.NotFound if there is no such agreement or comment for the actor */
    @Once
    public void settle(UUID id, UUID settled) {
        Agreement agreement = desk.open(id);
        Conversation conversation = desk.conversation(agreement, settled);
        Comment comment = conversation.get(settled);
        boolean before = comment.isSettled();
        conversation.settle(comment, desk.voice());
        if (!before) {
            audit.record(comment.trail(), comment.isInternal() ? "note-settled" : "comment-settled", comment.facts());
        }
    }
}
