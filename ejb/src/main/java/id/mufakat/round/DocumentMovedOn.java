package id.mufakat.round;

import id.mufakat.Refusal;

/** The file is no longer the one that was shown: read the new revision, then sign. */
public final class DocumentMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentMovedOn() {
        super("the document has a newer revision than the one shown");
    }
}
