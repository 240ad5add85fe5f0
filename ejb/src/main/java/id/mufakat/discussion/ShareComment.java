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

/** An agency lets the other sides read what one of its people wrote for their own; its answers stay what they are. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY})
public class ShareComment {

    @Inject
    CommentDesk desk;

    @Inject
    AuditTrail audit;

    /**
     * @throws id.mufakat.NotFound if there is no such agreement or comment for the actor
     * @throws TextUnsent if the others have not got what it is about
     */
    @Once
    public void share(UUID id, UUID shared) {
        Agreement agreement = desk.open(id);
        Conversation conversation = desk.conversation(agreement, shared);
        Comment comment = conversation.get(shared);
        if (comment.isInternal()) {
            desk.demandSent(agreement, comment.unit());
            conversation.share(comment, desk.voice());
            audit.record(comment.trail(), "comment-shared", comment.facts());
        } else {
            conversation.share(comment, desk.voice());
        }
    }
}
