package id.mufakat.turn;

import id.mufakat.Sha256;
import id.mufakat.statement.Moves;
import id.mufakat.text.Clause;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.turn.Standing.Ledger.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How each unit of a text stands between the sides. A unit is agreed while every side's last word on it is an acceptance
 * of the very hash that it has, said since it has it: a wording that comes back is a new one (invariant 4). A unit that is
 * gone has a hash as well, so that nothing leaves a text unseen; and once a unit was moved, so has the order of all, so
 * that nothing moves unseen.
 */
public final class Standing {

    /** What stands for the order of the units where a unit's id is asked for; no unit can be called so. */
    public static final String ORDER = "ORDER";

    private final List<UUID> sides;
    private final List<Place> places;

    /** @param latest the last word of each side on each unit */
    public Standing(List<UUID> sides, Ledger ledger, Collection<Stance> latest) {
        this.sides = List.copyOf(sides);
        Map<String, Map<UUID, Stance>> said = new HashMap<>();
        latest.forEach(stance ->
                said.computeIfAbsent(stance.unit(), unit -> new HashMap<>()).put(stance.agency(), stance));
        this.places = ledger.all()
                .map(entry -> new Place(entry, said.getOrDefault(entry.unit(), Map.of())))
                .toList();
    }

    /**
     * What stands in a version, unit by unit, and since when. It is kept with the version, so that nobody has to read all
     * the others again.
     *
     * @param entries in reading order; what is gone stands last
     * @param order since units stand elsewhere than before; null while nothing was moved. What is put in or taken out
     *     moves nothing: it waits for an answer itself
     */
    public record Ledger(List<Entry> entries, @Nullable Entry order) {

        static final Ledger EMPTY = new Ledger(List.of(), null);

        public Ledger {
            entries = List.copyOf(entries);
        }

        /**
         * @param depth 0 for a unit at the top
         * @param hash of the canonical clause, or {@link #gone}
         * @param since the number of the version that brought this wording, or took the unit out
         */
        public record Entry(String unit, int depth, String hash, boolean gone, int since) {}

        /** The ledger of the version that follows with this number. */
        Ledger next(int number, List<Clause> now) {
            Map<String, Entry> before = new LinkedHashMap<>();
            entries.forEach(entry -> before.put(entry.unit(), entry));
            List<Entry> next = new ArrayList<>();
            for (Clause clause : now) {
                String hash = clause.hash().hex();
                Entry was = before.remove(clause.unit());
                int since = was != null && was.hash().equals(hash) ? was.since() : number;
                next.add(new Entry(clause.unit(), clause.depth(), hash, false, since));
            }
            before.values()
                    .forEach(was -> next.add(
                            was.gone() ? was : new Entry(was.unit(), 0, Standing.gone(was.unit()), true, number)));
            return new Ledger(next, order(number, Clause.places(now)));
        }

        private @Nullable Entry order(int number, List<String> now) {
            return Moves.amongPlaces(places(), now).isEmpty()
                    ? order
                    : new Entry(ORDER, 0, Clause.order(now).hex(), false, number);
        }

        Stream<Entry> all() {
            return Stream.concat(entries.stream(), Stream.ofNullable(order));
        }

        /** What the version with this number changed. */
        List<Matter> broughtBy(int number) {
            return all().filter(entry -> entry.since() == number)
                    .map(entry -> new Matter(entry.unit(), entry.hash()))
                    .toList();
        }

        /** Where each unit stands: its depth and its id. */
        public List<String> places() {
            return entries.stream()
                    .filter(entry -> !entry.gone())
                    .map(entry -> entry.depth() + " " + entry.unit())
                    .toList();
        }
    }

    /**
     * A unit and what was said to it.
     *
     * @param said the last word of each side that said anything
     */
    public record Place(Entry entry, Map<UUID, Stance> said) {
        public Place {
            said = Map.copyOf(said);
        }

        public String unit() {
            return entry.unit();
        }

        public String hash() {
            return entry.hash();
        }

        /** Whether the text does not have it any more. */
        public boolean gone() {
            return entry.gone();
        }

        /** Whether it is no unit but the order of all. */
        public boolean isOrder() {
            return unit().equals(ORDER);
        }

        public boolean isAcceptedBy(UUID agency) {
            return answerOf(agency).filter(Stance::isAcceptance).isPresent();
        }

        /** What this side said to the wording as it stands; empty when it spoke of another one, or not at all. */
        public Optional<Stance> answerOf(UUID agency) {
            return Optional.ofNullable(said.get(agency))
                    .filter(stance -> stance.hash().equals(hash()) && stance.turn() >= entry.since());
        }
    }

    /** What is accepted by accepting that a unit is gone: the SHA-256 of two lines, {@code mufakat-gone-1} and its id. */
    public static String gone(String unit) {
        return Sha256.hex("mufakat-gone-1\nunit " + unit + "\n");
    }

    /** The order of the units as something to agree to; empty while nothing was moved. */
    public Optional<Place> order() {
        return place(ORDER);
    }

    /** In reading order; behind them those that are gone, and at the very end the order of all if anything was moved. */
    public List<Place> places() {
        return places;
    }

    public Optional<Place> place(String unit) {
        return places.stream().filter(place -> place.unit().equals(unit)).findFirst();
    }

    public boolean isAgreed(Place place) {
        return sides.stream().allMatch(place::isAcceptedBy);
    }

    public boolean isAgreed() {
        return places.stream().allMatch(this::isAgreed);
    }
}
