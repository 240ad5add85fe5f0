package id.mufakat;

/** Nothing there, or nothing the asker may see: the two answer alike, so that ids cannot be probed. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(Object id) {
        super("nothing here under " + id, id);
    }
}
