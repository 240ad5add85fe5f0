package id.mufakat.invitation;

import id.mufakat.Refusal;

/** The link was used, replaced, is too old, or never was: the administrator can send another. */
public final class InvitationGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvitationGone() {
        super("this invitation is not open");
    }
}
