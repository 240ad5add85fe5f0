package id.mufakat.turn;

import id.mufakat.Sha256;
import id.mufakat.text.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How each unit of a text stands between the sides. A unit is agreed while every side's last word on it is an acceptance
 * of the very hash that it has; a unit that is gone has a hash as well, so that nothing leaves a text unseen.
 */
public final class Standing {

    private final List<UUID> sides;
    private final List<Place> places;

    /**
     * @param now the canonical clauses of the text, in reading order
     * @param latest the last word of each side on each unit
     */
    public Standing(List<UUID> sides, List<Clause> now, Collection<Stance> latest) {
        this.sides = List.copyOf(sides);
        Map<String, Map<UUID, Stance>> said = new TreeMap<>();
        latest.forEach(stance ->
                said.computeIfAbsent(stance.unit(), unit -> new HashMap<>()).put(stance.agency(), stance));
        Map<String, Place> found = new LinkedHashMap<>();
        now.forEach(clause -> found.put(
                clause.unit(),
                new Place(clause.unit(), clause.hash().hex(), false, said.getOrDefault(clause.unit(), Map.of()))));
        said.forEach((unit, words) -> found.computeIfAbsent(unit, id -> new Place(id, gone(id), true, words)));
        this.places = new ArrayList<>(found.values());
    }

    /**
     * A unit and what was said to it.
     *
     * @param gone whether the text does not have it any more
     * @param said the last word of each side that said anything
     */
    public record Place(String unit, String hash, boolean gone, Map<UUID, Stance> said) {
        public Place {
            said = Map.copyOf(said);
        }

        public boolean isAcceptedBy(UUID agency) {
            Stance last = said.get(agency);
            return last != null && last.accepts(hash);
        }

        /** What this side said to the wording as it stands; empty when it spoke of another one, or not at all. */
        public Optional<Stance> answerOf(UUID agency) {
            return Optional.ofNullable(said.get(agency))
                    .filter(stance -> stance.hash().equals(hash));
        }
    }

    /** What is accepted by accepting that a unit is gone: the SHA-256 of two lines, {@code mufakat-gone-1} and its id. */
    public static String gone(String unit) {
        return Sha256.hex("mufakat-gone-1\nunit " + unit + "\n");
    }

    /** In reading order; those that are gone last. */
    public List<Place> places() {
        return List.copyOf(places);
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
