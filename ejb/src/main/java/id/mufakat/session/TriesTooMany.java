package id.mufakat.session;

import id.mufakat.Refusal;

/** Too many wrong passwords in a row: nothing was compared, and the next try has to wait. */
public final class TriesTooMany extends Refusal {

    private static final long serialVersionUID = 1L;

    public TriesTooMany() {
        super("old", "too many wrong passwords: wait before the next", new Object[0]);
    }
}
