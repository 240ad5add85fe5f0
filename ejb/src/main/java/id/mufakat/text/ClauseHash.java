package id.mufakat.text;

/**
 * The SHA-256 of a canonical clause, or of the list of them (the root).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ClauseHash(String hex) {

    public ClauseHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
