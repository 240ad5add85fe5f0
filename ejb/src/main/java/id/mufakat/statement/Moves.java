package id.mufakat.statement;

import id.mufakat.text.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which units stand elsewhere than before: under another unit, or in another order among those that stayed under theirs;
 * of the latter as few as possible, so that moving one article past ten is one move and not ten.
 */
public final class Moves {

    private static final String TOP = "";

    private Moves() {}

    /** Ids of the units that both texts have and that moved, in the order of the later one. */
    public static List<String> between(List<Clause> from, List<Clause> to) {
        return amongPlaces(Clause.places(from), Clause.places(to));
    }

    /** As {@link #between}, from {@link Clause#places}. */
    public static List<String> amongPlaces(List<String> from, List<String> to) {
        Map<String, String> before = parents(from);
        Map<String, String> after = parents(to);
        Map<String, Integer> ranks = new HashMap<>();
        before.keySet().forEach(unit -> ranks.put(unit, ranks.size()));
        Map<String, List<String>> stayed = new LinkedHashMap<>();
        after.forEach((unit, parent) -> {
            if (parent.equals(before.get(unit))) {
                stayed.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
            }
        });
        Set<String> unmoved = new HashSet<>();
        stayed.values().forEach(siblings -> unmoved.addAll(longestRising(siblings, ranks)));
        return after.keySet().stream()
                .filter(unit -> before.containsKey(unit) && !unmoved.contains(unit))
                .toList();
    }

    /** Under which unit each stands, in reading order. */
    private static Map<String, String> parents(List<String> places) {
        Map<String, String> parents = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        for (String place : places) {
            int space = place.indexOf(' ');
            String unit = place.substring(space + 1);
            above.subList(Integer.parseInt(place.substring(0, space)), above.size())
                    .clear();
            parents.put(unit, above.isEmpty() ? TOP : above.get(above.size() - 1));
            above.add(unit);
        }
        return parents;
    }

    /** The most units that still stand in the order of their ranks, by patience sorting. */
    private static List<String> longestRising(List<String> units, Map<String, Integer> ranks) {
        int[] order = units.stream()
                .mapToInt(unit -> Objects.requireNonNull(ranks.get(unit)))
                .toArray();
        int[] lasts = new int[order.length];
        int[] previous = new int[order.length];
        int length = 0;
        for (int at = 0; at < order.length; at++) {
            int rising = rising(order, lasts, length, order[at]);
            previous[at] = rising == 0 ? -1 : lasts[rising - 1];
            lasts[rising] = at;
            length = Math.max(length, rising + 1);
        }
        List<String> longest = new ArrayList<>();
        for (int at = length == 0 ? -1 : lasts[length - 1]; at >= 0; at = previous[at]) {
            longest.add(units.get(at));
        }
        return longest;
    }

    /** How long the longest rising row is that this rank can go on. */
    private static int rising(int[] order, int[] lasts, int length, int rank) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (order[lasts[middle]] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
