package id.mufakat.discussion;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.comment.Comment;
import id.mufakat.comment.Comment.Voice;
import id.mufakat.comment.Comments;
import id.mufakat.comment.Conversation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody answers a comment, for all sides or, also below what another side shared, for their own people only. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY})
public class AnswerComment {

    @Inject
    CommentDesk desk;

    @Inject
    Comments comments;

    @Inject
    AuditTrail audit;

    /**
     * @param answered any comment of the conversation
     * @return the id of the answer
     * @throws id.mufakat.NotFound if there is no such agreement or comment for the actor
     * @throws id.mufakat.comment.CommentClosed once that is settled or withdrawn
     * @throws id.mufakat.comment.ConversationInternal if the answer is for all sides and that is not
     */
    @Once
    public UUID answer(UUID id, UUID answered, Remark remark) {
        String words = remark.said();
        Agreement agreement = desk.open(id);
        Conversation conversation = desk.conversation(agreement, answered);
        Voice voice = desk.voice();
        Comment answer = conversation.answer(UUID.randomUUID(), desk.matter(agreement, null), voice, words);
        if (remark.isShared()) {
            conversation.share(answer, voice);
        }
        comments.add(answer);
        audit.record(answer.trail(), answer.isInternal() ? "note-written" : "comment-shared", answer.facts());
        return answer.id();
    }
}
