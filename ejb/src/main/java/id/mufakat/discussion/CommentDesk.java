package id.mufakat.discussion;

import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.comment.Comment.Matter;
import id.mufakat.comment.Comment.Voice;
import id.mufakat.comment.Comments;
import id.mufakat.comment.Conversation;
import id.mufakat.docket.Docket;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people discuss a text: what they may speak about, to whom, and until when. */
@ApplicationScoped
class CommentDesk {

    @Inject
    Docket docket;

    @Inject
    Comments comments;

    @Inject
    Correspondence correspondence;

    @Inject
    SentVersions versions;

    @Inject
    Clock clock;

    /**
     * Held until the caller commits.
     *
     * @throws WrongStage once it is in force or cancelled
     */
    Agreement open(UUID id) {
        Agreement agreement = docket.lock(id);
        if (!isOpen(agreement)) {
            throw new WrongStage(agreement.stage());
        }
        return agreement;
    }

    static boolean isOpen(Agreement agreement) {
        return agreement.stage() != Stage.IN_FORCE && agreement.stage() != Stage.CANCELLED;
    }

    Voice voice() {
        Actor actor = docket.actor();
        return new Voice(actor.agency(), actor.person(), clock.instant());
    }

    Matter matter(Agreement agreement, @Nullable String unit) {
        int version = versions.last(agreement.id()).map(SentVersion::number).orElse(0);
        return new Matter(agreement.id(), unit, version);
    }

    /** @throws NotFound unless the actor's side may read such a comment */
    Conversation conversation(Agreement agreement, UUID comment) {
        UUID side = docket.actor().agency();
        return Conversation.around(comment, Conversation.of(comments.readable(agreement.id(), side)));
    }

    /** @throws NotFound unless the actor may read such a unit, or its going */
    void demandReadable(Agreement agreement, String unit) {
        Actor actor = docket.actor();
        boolean there = correspondence.read(agreement, actor).tree().find(unit).isPresent();
        if (!there && !isSent(agreement, unit)) {
            throw new NotFound(unit);
        }
    }

    /** @throws TextUnsent unless it was sent, or its going */
    void demandSent(Agreement agreement, Optional<String> unit) {
        boolean sent = unit.isPresent()
                ? isSent(agreement, unit.get())
                : versions.last(agreement.id()).isPresent();
        if (!sent) {
            throw new TextUnsent();
        }
    }

    private boolean isSent(Agreement agreement, String unit) {
        UUID side = docket.actor().agency();
        return versions.last(agreement.id())
                .filter(last -> last.tree().find(unit).isPresent()
                        || correspondence
                                .standing(agreement, last, side)
                                .place(unit)
                                .isPresent())
                .isPresent();
    }
}
