package id.mufakat.witness;

/**
 * How much of it waits for one person.
 *
 * @param mandates proposed by somebody else, for somebody else
 * @param keys whose holder this person may vouch for
 */
public record Waiting(int mandates, int keys) {

    public static final Waiting NOTHING = new Waiting(0, 0);

    public int total() {
        return mandates + keys;
    }
}
