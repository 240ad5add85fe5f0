package id.mufakat.player;

/** The journey did not hold: what was expected, and what came instead. */
final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(String message) {
        super(message);
    }
}
