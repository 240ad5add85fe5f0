package id.mufakat.bench;

/** Something that the benchmark needs is not there or did not work; the figure is unknown, not bad. */
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String message) {
        super(message);
    }

    CannotMeasure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
