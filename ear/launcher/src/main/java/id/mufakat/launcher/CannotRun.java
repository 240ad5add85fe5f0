package id.mufakat.launcher;

/** The command cannot do its work here; the message is one sentence on what is wrong and one on how to mend it. */
public final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
