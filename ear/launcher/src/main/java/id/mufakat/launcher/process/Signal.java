package id.mufakat.launcher.process;

/** The signals that end a process here; {@link ProcessHandle} itself can only send two of them. */
public enum Signal {
    TERM,
    INT,
    QUIT,
    KILL
}
