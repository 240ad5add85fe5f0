package id.mufakat.matrix;

import id.mufakat.language.Difference;
import id.mufakat.turn.Stance.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where every unit of a text stands, and how it came there. Two sides read the same but for {@link Side#ours}.
 *
 * @param sides in the order of the text
 * @param versions the first one first; the last is the one that all this is about
 * @param root over all clauses of the last version
 * @param agreed how many of the units all sides agree on
 * @param units how many there are, without those that all sides agree to have taken out
 * @param remarks about the whole text
 */
public record MatrixSheet(
        List<Side> sides,
        List<Sent> versions,
        String root,
        int agreed,
        int units,
        List<Remark> remarks,
        List<Row> rows) {

    /**
     * One of the parties.
     *
     * @param name its short name
     * @param ours whether it is the reader's
     */
    public record Side(UUID agency, String name, boolean ours) {}

    /** A version that went to the others. */
    public record Sent(int number, UUID agency, Instant at) {}

    /** How a unit stands. */
    public enum Status {
        AGREED,
        OPEN
    }

    /**
     * A unit of the last version, or one that was taken out; or, before all others, the order in which they stand, as long
     * as somebody moved one and not everybody has accepted that.
     *
     * @param place where it stands, such as {@code Pasal 3 (2)}; of what is gone, where it stood
     * @param heading of the unit or, without one, of what it stands in; or empty
     * @param kind of {@code text.Unit.Kind}, or {@code ORDER}
     * @param depth 0 for a unit at the top
     * @param gone whether the last version does not have it any more
     * @param first what it said in the first version; empty if that did not have it
     * @param now what it says in the last version
     * @param said one for each side, in their order
     * @param history the oldest first
     */
    public record Row(
            String id,
            String place,
            String heading,
            String kind,
            int depth,
            Status status,
            boolean gone,
            String first,
            String now,
            List<Said> said,
            List<Step> history,
            List<Remark> remarks) {

        /** The numbers of the versions that changed it. */
        public List<Integer> changed() {
            return history.stream()
                    .filter(step -> step.what().isChange())
                    .map(Step::version)
                    .distinct()
                    .toList();
        }
    }

    /**
     * What one side last put in the unit's place, and what it says to the unit as it stands.
     *
     * @param version that brought its wording; 0 for none
     * @param removed whether that version took the unit out
     * @param words its wording, or empty
     * @param difference what that says otherwise than the first version; null for nothing, or if there is nothing to compare
     * @param kind its answer to the wording of the last version; null if it gave none
     * @param reason its question, reason or remark to that, or empty
     */
    public record Said(
            UUID agency,
            int version,
            boolean removed,
            String words,
            @Nullable Difference difference,
            @Nullable Kind kind,
            String reason,
            @Nullable String person,
            @Nullable Instant at) {}

    /** What became of a unit, or was said to it. */
    public enum What {
        ADDED,
        REWORDED,
        REMOVED,
        MOVED,
        ACCEPTED,
        ASKED,
        REJECTED;

        boolean isChange() {
            return ordinal() <= MOVED.ordinal();
        }
    }

    /**
     * Something that a version brought.
     *
     * @param agency that sent the version
     * @param words with which it was said, or empty
     */
    public record Step(int version, UUID agency, What what, String words) {}

    /**
     * What was said to all sides.
     *
     * @param side short name of the agency whose person said it
     * @param at since when all sides can read it
     * @param answer whether it answers what stands before it
     * @param settled whether nothing is left to say
     */
    public record Remark(
            UUID agency, String side, String person, Instant at, String text, boolean answer, boolean settled) {}
}
