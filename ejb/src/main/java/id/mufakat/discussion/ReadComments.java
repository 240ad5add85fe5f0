package id.mufakat.discussion;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.comment.Comment;
import id.mufakat.comment.Comment.Voice;
import id.mufakat.comment.Comments;
import id.mufakat.comment.Conversation;
import id.mufakat.comment.Visibility;
import id.mufakat.docket.Docket;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What was said about a text, as far as the actor's agency may read it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadComments {

    @Inject
    Docket docket;

    @Inject
    CommentDesk desk;

    @Inject
    Comments comments;

    @Inject
    Parties parties;

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public DiscussionSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        Actor reader = docket.actor();
        boolean speaks = reader.is(Role.DRAFTER) || reader.is(Role.REVIEWER) || reader.is(Role.SIGNATORY);
        boolean open = speaks && CommentDesk.isOpen(agreement);
        Voice voice = desk.voice();
        return new DiscussionSheet(
                open,
                desk.matter(agreement, null).version() > 0,
                Conversation.of(comments.readable(agreement.id(), reader.agency())).stream()
                        .map(conversation -> sheet(conversation, voice, open))
                        .sorted(Comparator.comparing(CommentSheet::at))
                        .toList());
    }

    private CommentSheet sheet(Conversation conversation, Voice reader, boolean open) {
        return sheet(
                conversation.opening(),
                open ? acts(conversation, conversation.opening(), reader) : List.of(),
                conversation.answers().stream()
                        .map(answer ->
                                sheet(answer, open ? acts(conversation, answer, reader) : List.of(), List.of(), reader))
                        .sorted(Comparator.comparing(CommentSheet::at))
                        .toList(),
                reader);
    }

    private static List<String> acts(Conversation conversation, Comment comment, Voice reader) {
        List<String> acts = new ArrayList<>();
        if (conversation.isOpen() && comment == conversation.opening()) {
            acts.add("answer");
        }
        if (conversation.mayShare(comment, reader)) {
            acts.add("share");
        }
        if (conversation.maySettle(comment, reader)) {
            acts.add("settle");
        }
        if (conversation.mayWithdraw(comment, reader)) {
            acts.add("withdraw");
        }
        return List.copyOf(acts);
    }

    private CommentSheet sheet(Comment comment, List<String> acts, List<CommentSheet> answers, Voice reader) {
        return new CommentSheet(
                comment.id(),
                comment.unit().orElse(null),
                comment.isInternal() ? Visibility.INTERNAL : Visibility.SHARED,
                comment.agency(),
                parties.agency(comment.agency()).shortName(),
                parties.person(comment.person()).name(),
                comment.since(reader.agency()),
                comment.version(),
                comment.words(),
                comment.isSettled(),
                comment.isWithdrawn(),
                acts,
                answers);
    }
}
