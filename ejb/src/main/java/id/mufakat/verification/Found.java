package id.mufakat.verification;

/**
 * What the register knows of a file by its bytes alone.
 *
 * @param code of its agreement
 */
public record Found(String code, Standing standing) {

    /** What the very bytes are. */
    public enum Standing {
        /** The finished file, with every signature, as filed. */
        FINISHED,
        /** A step on its way: signatures were missing then. */
        UNFINISHED,
        /** Of an edition that was withdrawn: void, whatever signatures it has. */
        VOID
    }
}
