package id.mufakat.comment;

/** Who reads a comment. */
public enum Visibility {
    /** Only people of the agency in which it was written. */
    INTERNAL,
    /** People of all sides. */
    SHARED
}
