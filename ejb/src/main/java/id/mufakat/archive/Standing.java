package id.mufakat.archive;

/** Whether a document binds anybody today. */
public enum Standing {
    IN_FORCE,
    ENDED
}
