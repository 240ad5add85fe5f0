package id.mufakat.comment;

import id.mufakat.Refusal;

/** The comment that it answers is internal: that one is shared first. */
public final class ConversationInternal extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConversationInternal() {
        super("what it answers is internal");
    }
}
