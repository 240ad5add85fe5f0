package id.mufakat.comment;

import id.mufakat.NotFound;
import id.mufakat.comment.Comment.Matter;
import id.mufakat.comment.Comment.Voice;
import java.util.List;
import java.util.UUID;

/**
 * A comment and its answers, as one side may read them. Whatever is allowed or refused here follows from that alone, so
 * that no refusal betrays what is not there to read.
 *
 * @param answers the oldest first
 */
public record Conversation(Comment opening, List<Comment> answers) {

    public Conversation {
        answers = List.copyOf(answers);
    }

    /** @param readable what one side may read, the oldest first */
    public static List<Conversation> of(List<Comment> readable) {
        return readable.stream()
                .filter(comment -> !comment.isAnswer())
                .map(opening -> new Conversation(
                        opening,
                        readable.stream()
                                .filter(other -> other.answers(opening))
                                .toList()))
                .toList();
    }

    /** @throws NotFound unless one of them holds it */
    public static Conversation around(UUID comment, List<Conversation> all) {
        return all.stream().filter(each -> each.holds(comment)).findFirst().orElseThrow(() -> new NotFound(comment));
    }

    private boolean holds(UUID comment) {
        return opening.id().equals(comment)
                || answers.stream().anyMatch(answer -> answer.id().equals(comment));
    }

    /** @throws NotFound if it is not in here */
    public Comment get(UUID comment) {
        return opening.id().equals(comment)
                ? opening
                : answers.stream()
                        .filter(answer -> answer.id().equals(comment))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(comment));
    }

    /** Neither settled nor withdrawn: it goes on. */
    public boolean isOpen() {
        return !opening.isSettled() && !opening.isWithdrawn();
    }

    private boolean isAnswered() {
        return answers.stream().anyMatch(answer -> !answer.isWithdrawn());
    }

    public boolean mayShare(Comment comment, Voice by) {
        return isLiving(comment)
                && comment.isOf(by)
                && comment.isInternal()
                && (comment == opening || !opening.isInternal());
    }

    public boolean maySettle(Comment comment, Voice by) {
        return isOpen() && comment == opening && opening.isOf(by);
    }

    public boolean mayWithdraw(Comment comment, Voice by) {
        return isLiving(comment) && comment.isBy(by) && !(comment == opening && isAnswered());
    }

    private boolean isLiving(Comment comment) {
        return isOpen() && !comment.isWithdrawn();
    }

    /** @throws CommentClosed once it is settled or withdrawn */
    public Comment answer(UUID id, Matter now, Voice by, String words) {
        demandOpen(opening);
        return opening.answer(id, now, by, words);
    }

    /**
     * Lets all sides read it, for good; who wishes it again has it so.
     *
     * @throws CommentOfOthers unless the speaker's side wrote it
     * @throws CommentClosed once it is settled or withdrawn
     * @throws ConversationInternal if it answers what is internal itself
     */
    public void share(Comment comment, Voice by) {
        demand(comment.isOf(by));
        if (comment.isInternal()) {
            demandOpen(comment);
            if (!mayShare(comment, by)) {
                throw new ConversationInternal();
            }
            comment.share(by);
        }
    }

    /**
     * Nothing is left to say; who wishes it again has it so.
     *
     * @throws CommentOfOthers unless the speaker's side opened it
     * @throws CommentClosed once it was withdrawn
     */
    public void settle(Comment comment, Voice by) {
        demand(comment == opening && opening.isOf(by));
        if (!opening.isSettled()) {
            demandOpen(opening);
            opening.settle(by);
        }
    }

    /**
     * Takes its words off the pages; who wishes it again has it so.
     *
     * @throws CommentOfOthers unless the speaker wrote it
     * @throws CommentClosed once it is settled
     * @throws CommentAnswered if somebody has answered
     */
    public void withdraw(Comment comment, Voice by) {
        demand(comment.isBy(by));
        if (!comment.isWithdrawn()) {
            demandOpen(comment);
            if (!mayWithdraw(comment, by)) {
                throw new CommentAnswered();
            }
            comment.withdraw(by.at());
        }
    }

    private static void demand(boolean own) {
        if (!own) {
            throw new CommentOfOthers();
        }
    }

    private void demandOpen(Comment comment) {
        if (!isLiving(comment)) {
            throw new CommentClosed();
        }
    }
}
