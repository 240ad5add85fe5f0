package id.mufakat.account;

import id.mufakat.Refusal;

/** Administrators decide about others only: their own roles and state are a colleague's business. */
public final class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnAccount() {
        super("administrators cannot change their own account");
    }
}
