package id.mufakat.comment;

import id.mufakat.Refusal;

/** Somebody has answered the comment: it belongs to their words as well. */
public final class CommentAnswered extends Refusal {
    private static final long serialVersionUID = 1L;

    public CommentAnswered() {
        super("the comment was answered");
    }
}
