package id.mufakat.staff;

import id.mufakat.Refusal;

/** Somebody else is registered under this NIP, in this agency or another; it is not said where. */
public final class NipTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public NipTaken() {
        super("nip", "the NIP is taken", new Object[0]);
    }
}
