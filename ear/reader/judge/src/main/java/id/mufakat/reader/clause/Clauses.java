package id.mufakat.reader.clause;

/**
 * What the clauses inside a file say of themselves.
 *
 * @param embedded whether the file carries clauses in our format
 * @param sound whether every clause hashes to its hash, and all of them to the root
 * @param root the root as recomputed, 64 hexadecimal digits, or empty
 * @param type the document type's code, or empty
 * @param problem why not sound, or empty
 */
public record Clauses(boolean embedded, boolean sound, String root, String type, String problem) {

    /** A file without clauses. */
    public static final Clauses NONE = new Clauses(false, false, "", "", "");

    /** Clauses that prove nothing. */
    public static Clauses unsound(String problem) {
        return new Clauses(true, false, "", "", problem);
    }
}
