package id.mufakat;

/** A click's key came again with something else to do: what is meant is not known, so nothing is done. */
public final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("Idempotency-Key", "the key was used for another request of the same act", new Object[] {});
    }
}
