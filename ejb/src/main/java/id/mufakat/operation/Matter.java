package id.mufakat.operation;

/**
 * What a step or a trail is about, in words that say nothing of its contents: who keeps the house reads no texts.
 *
 * @param name the agencies of an agreement, an agency, a person, a user name; empty when nobody knows
 */
public record Matter(Kind kind, String name) {

    static final Matter UNKNOWN = new Matter(Kind.UNKNOWN, "");

    /** Of what kind it is. */
    public enum Kind {
        AGREEMENT,
        AGENCY,
        PERSON,
        ACCOUNT,
        /** The engine's own housekeeping, or something that is not there any more. */
        UNKNOWN
    }
}
