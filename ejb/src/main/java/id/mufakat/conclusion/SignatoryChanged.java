package id.mufakat.conclusion;

import id.mufakat.Refusal;

/** Somebody else holds a signing office now: the draft is opened again so that the parties' clause names them. */
public final class SignatoryChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatoryChanged() {
        super("a signatory changed after the text was approved");
    }
}
