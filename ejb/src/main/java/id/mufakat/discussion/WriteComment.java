package id.mufakat.discussion;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.comment.Comment;
import id.mufakat.comment.Comment.Matter;
import id.mufakat.comment.Comment.Voice;
import id.mufakat.comment.Comments;
import id.mufakat.comment.Conversation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says something about a text or one unit of it; whose turn it is does not matter. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY})
public class WriteComment {

    @Inject
    CommentDesk desk;

    @Inject
    Comments comments;

    @Inject
    AuditTrail audit;

    /**
     * @param unit its id, or null for the whole text
     * @return the id of the comment
     * @throws id.mufakat.NotFound if there is no such agreement or unit for the actor
     * @throws TextUnsent if it is for all sides and the others have not got what it is about
     */
    @Once
    public UUID write(UUID id, @Nullable String unit, Remark remark) {
        String words = remark.said();
        Agreement agreement = desk.open(id);
        if (unit != null) {
            desk.demandReadable(agreement, unit);
        }
        if (remark.isShared()) {
            desk.demandSent(agreement, Optional.ofNullable(unit));
        }
        Voice voice = desk.voice();
        Matter matter = desk.matter(agreement, unit);
        Comment comment = new Comment(UUID.randomUUID(), matter, voice, words);
        if (remark.isShared()) {
            new Conversation(comment, List.of()).share(comment, voice);
        }
        comments.add(comment);
        audit.record(comment.trail(), comment.isInternal() ? "note-written" : "comment-shared", comment.facts());
        return comment.id();
    }
}
