package id.mufakat.reader.statement;

import id.mufakat.reader.clause.Unsound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Checks a list of moved units against both versions: it names all that moved, and no more than it must. */
final class Moves {

    private final Units from;
    private final Units to;

    Moves(Units from, Units to) {
        this.from = from;
        this.to = to;
    }

    void check(List<String> moved) throws Unsound {
        Set<String> named = new HashSet<>(moved);
        Unsound.unless(named.size() == moved.size(), "a moved unit is named twice");
        for (String id : moved) {
            Unsound.unless(from.has(id) && to.has(id), "unit " + id + " cannot have moved");
        }
        for (String id : to.ids()) {
            boolean elsewhere = from.has(id) && !stayed(id);
            Unsound.unless(!elsewhere || named.contains(id), "unit " + id + " moved and is not named");
        }
        Map<String, List<String>> before = children(from);
        Map<String, List<String>> after = children(to);
        for (Map.Entry<String, List<String>> each : after.entrySet()) {
            List<String> old = before.getOrDefault(each.getKey(), List.of());
            List<String> now = each.getValue();
            Predicate<String> unnamed = id -> !named.contains(id);
            boolean ordered = old.stream()
                    .filter(unnamed)
                    .toList()
                    .equals(now.stream().filter(unnamed).toList());
            Unsound.unless(ordered, "units moved that are not named");
            long rest = now.stream().filter(unnamed).count();
            Unsound.unless(rest == longestCommonOrder(old, now), "units are named that did not move");
        }
    }

    private boolean stayed(String id) {
        return to.has(id) && Objects.equals(from.parent(id), to.parent(id));
    }

    /** The units that stayed under theirs, by it. */
    private Map<String, List<String>> children(Units version) {
        Map<String, List<String>> children = new HashMap<>();
        for (String id : version.ids()) {
            if (stayed(id)) {
                String parent = Objects.requireNonNull(version.parent(id));
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(id);
            }
        }
        return children;
    }

    /** How many of the same units, at most, stand in the same order in both lists. */
    private static int longestCommonOrder(List<String> old, List<String> now) {
        Map<String, Integer> rank = new HashMap<>();
        for (String id : old) {
            rank.put(id, rank.size());
        }
        // The least last rank of a rising row, for each length a row can have.
        TreeSet<Integer> lasts = new TreeSet<>();
        for (String id : now) {
            Integer place = Objects.requireNonNull(rank.get(id));
            Integer next = lasts.ceiling(place);
            if (next != null) {
                lasts.remove(next);
            }
            lasts.add(place);
        }
        return lasts.size();
    }
}
