package id.mufakat.negotiation;

import id.mufakat.language.Difference;
import id.mufakat.turn.Stance.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands between the sides, for one reader: the version that was sent last, unit by unit.
 *
 * @param yours whether the reader's side has the turn
 * @param recallable whether the reader's side may still take the version back
 * @param meeting whether so many versions went round that the sides had better meet
 * @param stated the numbers of the versions that have their sealed statement: those that nobody can take back any more
 * @param first whether the reader's side has seen no version before this one
 * @param root over all clauses of the version
 * @param agreed how many of the units both sides agree on
 * @param marks agreed to as a whole, by sending them on unchanged
 */
public record NegotiationSheet(
        boolean yours,
        boolean recallable,
        boolean meeting,
        boolean first,
        Sent version,
        List<Integer> stated,
        String root,
        int agreed,
        List<Mark> marks,
        List<Unit> units) {

    /**
     * What the form says otherwise than in the version that the reader's side saw before, and no unit prints.
     *
     * @param field name of the blank
     */
    public record Mark(String field, String before, String now) {}

    /**
     * A version.
     *
     * @param note what its sender says to it, or empty
     * @param openedAt when another side read it first, or null
     */
    public record Sent(int number, UUID agency, String person, Instant at, String note, @Nullable Instant openedAt) {}

    /**
     * A unit of the version, or one that is gone from it and not yet agreed to be; or, before all others, the order in which
     * they stand, as long as somebody moved one and not everybody has accepted that.
     *
     * @param place where it stands, such as {@code Pasal 3 (2)}
     * @param heading of the unit or, without one, of what it stands in; or empty
     * @param depth 0 for a unit at the top
     * @param text what it says in the version
     * @param hash what is accepted by accepting it
     * @param agreed whether both sides accept it as it stands
     * @param redrafted whether the reader's side has worded it otherwise or taken it out in this turn
     * @param added whether the version that the reader's side saw before did not have it
     * @param from where it stood before it was moved; null where it was not
     * @param since what changed since the version that the reader's side saw before; null for nothing
     * @param template what it says otherwise than the template; null for nothing
     */
    public record Unit(
            String id,
            String place,
            String heading,
            String kind,
            int depth,
            String text,
            String hash,
            boolean gone,
            boolean agreed,
            boolean redrafted,
            boolean added,
            @Nullable String from,
            Answer ours,
            Answer theirs,
            @Nullable Difference since,
            @Nullable Difference template) {}

    /**
     * What a side says to the unit as it stands.
     *
     * @param kind null as long as it has said nothing to this wording
     * @param words the question, the reason or the remark, or empty
     */
    public record Answer(@Nullable Kind kind, String words, @Nullable String person, @Nullable Instant at) {

        static final Answer NONE = new Answer(null, "", null, null);
    }
}
