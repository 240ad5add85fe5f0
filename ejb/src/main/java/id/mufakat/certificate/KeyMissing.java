package id.mufakat.certificate;

import id.mufakat.Refusal;

/** This person has no valid signing key for this agency: enrol one first, or replace the one that ran out. */
public final class KeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyMissing() {
        super("no valid signing key: enrol one first");
    }
}
