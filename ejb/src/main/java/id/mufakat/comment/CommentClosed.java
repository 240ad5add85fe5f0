package id.mufakat.comment;

import id.mufakat.Refusal;

/** The comment is settled or withdrawn; whoever has more to say opens a new one. */
public final class CommentClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public CommentClosed() {
        super("the comment is settled or withdrawn");
    }
}
