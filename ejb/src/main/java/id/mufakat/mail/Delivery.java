package id.mufakat.mail;

/**
 * What became of an attempt to hand a letter over.
 *
 * @param reason what the machines said, without addresses or secrets; empty when it was taken
 */
public record Delivery(Outcome outcome, String reason) {

    /** Whether and where it failed. */
    public enum Outcome {
        TAKEN,
        /** There is no talking with the server: no letter would leave. */
        NO_SERVER,
        /** The server asks to be tried later with this one. */
        LATER,
        /** The server refuses this one for good. */
        NEVER
    }

    public static final Delivery TAKEN = new Delivery(Outcome.TAKEN, "");
}
