package id.mufakat.launcher.process;

/** Something that had started came to an end, or never became what it should; the message says where to look. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Broken(String message) {
        super(message);
    }

    public Broken(String message, Throwable cause) {
        super(message, cause);
    }
}
