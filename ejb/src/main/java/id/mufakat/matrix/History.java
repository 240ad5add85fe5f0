package id.mufakat.matrix;

import id.mufakat.matrix.MatrixSheet.Step;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.statement.Moves;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Standing.Ledger;
import id.mufakat.turn.Standing.Ledger.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What became of each unit from version to version, and what was said to it on the way. */
final class History {

    private static final Ledger NOTHING = new Ledger(List.of(), null);

    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Map<UUID, Step>> wordings = new HashMap<>();
    private final Map<String, Integer> lastSeen = new HashMap<>();
    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private Ledger now = NOTHING;

    /** The next version; those that were taken back are none. */
    void add(int number, UUID sender, Ledger next) {
        List<String> living = living(now);
        boolean first = numbers.isEmpty();
        for (Entry entry : next.entries()) {
            if (entry.since() == number) {
                What what = entry.gone() ? What.REMOVED : living.contains(entry.unit()) ? What.REWORDED : What.ADDED;
                wrote(entry.unit(), new Step(number, sender, what, ""), first);
            }
            if (!entry.gone()) {
                lastSeen.put(entry.unit(), number);
                before.remove(entry.unit());
            } else if (living.contains(entry.unit())) {
                before.put(entry.unit(), living.subList(0, living.indexOf(entry.unit())));
            }
        }
        if (!first) {
            Moves.amongPlaces(now.places(), next.places())
                    .forEach(unit -> note(unit, new Step(number, sender, What.MOVED, "")));
        }
        numbers.add(number);
        now = next;
    }

    private void wrote(String unit, Step step, boolean first) {
        wordings.computeIfAbsent(unit, none -> new HashMap<>()).put(step.agency(), step);
        if (!first) {
            note(unit, step);
        }
    }

    private void note(String unit, Step step) {
        steps.computeIfAbsent(unit, none -> new ArrayList<>()).add(step);
    }

    /**
     * What was said with each version: the last word before it went. Whatever a side said before that was its own, also when
     * it went with a version that was taken back.
     *
     * @param stances the oldest first
     */
    void add(Collection<Stance> stances) {
        Map<List<Object>, Stance> sent = new LinkedHashMap<>();
        stances.forEach(stance -> {
            List<Object> place = List.of(stance.unit(), stance.agency(), sentWith(stance));
            sent.remove(place);
            sent.put(place, stance);
        });
        sent.values().forEach(stance -> stance.words()
                .ifPresent(words -> note(
                        stance.unit(),
                        new Step(
                                sentWith(stance),
                                stance.agency(),
                                What.valueOf(stance.kind().name()),
                                words))));
        steps.values().forEach(all -> all.sort(Comparator.comparingInt(Step::version)));
    }

    /** The number of the version with which it went: the next one that was not taken back. */
    private int sentWith(Stance stance) {
        return numbers.stream()
                .filter(number -> number >= stance.turn())
                .findFirst()
                .orElse(stance.turn());
    }

    List<Step> of(String unit) {
        return List.copyOf(steps.getOrDefault(unit, List.of()));
    }

    /** The last time that this side worded the unit, put it in or took it out. */
    Optional<Step> wording(String unit, UUID side) {
        return Optional.ofNullable(wordings.getOrDefault(unit, Map.of()).get(side));
    }

    /** The number of the last version that has it. */
    int lastSeen(String unit) {
        return lastSeen.getOrDefault(unit, 0);
    }

    /** All units of the last version in its order, with those that are gone where they stood. */
    List<String> order() {
        List<String> order = new ArrayList<>(living(now));
        before.forEach((gone, earlier) -> {
            int at = -1;
            for (int i = earlier.size() - 1; i >= 0 && at < 0; i--) {
                at = order.indexOf(earlier.get(i));
            }
            order.add(at + 1, gone);
        });
        return order;
    }

    private static List<String> living(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> !entry.gone())
                .map(Entry::unit)
                .toList();
    }
}
