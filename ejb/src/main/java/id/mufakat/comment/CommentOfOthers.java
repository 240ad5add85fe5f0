package id.mufakat.comment;

import id.mufakat.Refusal;

/** Only its author withdraws a comment, and only the agency of its author shares or settles it. */
public final class CommentOfOthers extends Refusal {
    private static final long serialVersionUID = 1L;

    public CommentOfOthers() {
        super("the comment is somebody else's");
    }
}
