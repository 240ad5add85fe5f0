package id.mufakat.reader.statement;

/**
 * What a statement says, and whether it follows from its own bytes.
 *
 * @param sound whether every hash, both roots and both lists of changes follow
 * @param problem why not sound, or empty
 * @param agreement the public code of the agreement, or empty
 * @param changed how many units were added, removed or reworded
 * @param moved how many units stand elsewhere than before
 */
public record Claims(boolean sound, String problem, String agreement, End from, End to, int changed, int moved) {

    /**
     * A version.
     *
     * @param side who sent it, or empty
     * @param at when, or empty
     * @param root 64 hexadecimal digits, or empty
     */
    public record End(int version, String side, String at, String root) {
        static final End UNKNOWN = new End(0, "", "", "");
    }

    /** A statement that proves nothing. */
    static Claims unsound(String problem) {
        return new Claims(false, problem, "", End.UNKNOWN, End.UNKNOWN, 0, 0);
    }
}
