package id.mufakat.wording;

import id.mufakat.text.Clause;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Automatic numbers and the names by which units refer to one another (UU 12/2011, annex II: Pasal, ayat, huruf, angka).
 * Works on the kinds, depths and order of clauses alone, so that a stranger can repeat it from the embedded data.
 */
final class Numbering {

    /** One part of a reference: the unit, and how it is called from inside its parent. */
    private record Step(String unit, String spoken) {}

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<Step>> paths = new HashMap<>();

    Numbering(List<Clause> clauses) {
        List<List<Step>> open = new ArrayList<>();
        List<Map<Unit.Kind, Integer>> counters = new ArrayList<>();
        int articles = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            cut(open, clause.depth());
            cut(counters, clause.depth() + 1);
            if (counters.size() == clause.depth()) {
                counters.add(new EnumMap<>(Unit.Kind.class));
            }
            int number = clause.kind() == Unit.Kind.ARTICLE
                    ? ++articles
                    : counters.get(clause.depth()).merge(clause.kind(), 1, Integer::sum);
            List<Step> path = new ArrayList<>(open.isEmpty() ? List.of() : open.get(open.size() - 1));
            boolean alone = number == 1 && isLast(clauses, i);
            spoken(clause.kind(), number, alone).ifPresent(spoken -> path.add(new Step(clause.unit(), spoken)));
            open.add(path);
            labels.put(clause.unit(), label(clause.kind(), number, alone));
            paths.put(clause.unit(), path);
        }
    }

    /** The number as printed before the unit; empty where none is. */
    String label(String unit) {
        return labels.getOrDefault(unit, "");
    }

    /** How {@code from} calls {@code to}: what both share is left out, so "ayat (1)" at home is "Pasal 7 ayat (1)" away. */
    Optional<String> reference(String from, String to) {
        List<Step> path = paths.getOrDefault(to, List.of());
        List<Step> here = paths.getOrDefault(from, List.of());
        int shared = 0;
        while (shared < path.size() - 1
                && shared < here.size()
                && path.get(shared).equals(here.get(shared))) {
            shared++;
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.stream().skip(shared).map(Step::spoken).collect(Collectors.joining(" ")));
    }

    private static void cut(List<?> list, int size) {
        list.subList(Math.min(size, list.size()), list.size()).clear();
    }

    /** Whether no later sibling has the same kind. */
    private static boolean isLast(List<Clause> clauses, int index) {
        Clause clause = clauses.get(index);
        return clauses.stream()
                .skip(index + 1L)
                .takeWhile(later -> later.depth() >= clause.depth())
                .noneMatch(later -> later.depth() == clause.depth() && later.kind() == clause.kind());
    }

    private static String label(Unit.Kind kind, int number, boolean alone) {
        return switch (kind) {
            case ARTICLE -> "Pasal " + number;
            case PARAGRAPH -> alone ? "" : "(" + number + ")";
            case LETTER, PREMISE -> letter(number) + ".";
            case ITEM, LEGAL_BASIS, PARTY -> number + ".";
            case SECTION -> roman(number) + ".";
            case ANNEX -> alone ? "LAMPIRAN" : "LAMPIRAN " + roman(number);
            case TITLE, NUMBERS, OPENING, TRANSITION, TABLE, CLOSING -> "";
        };
    }

    private static Optional<String> spoken(Unit.Kind kind, int number, boolean alone) {
        return switch (kind) {
            case ARTICLE -> Optional.of("Pasal " + number);
            case PARAGRAPH -> alone ? Optional.empty() : Optional.of("ayat (" + number + ")");
            case LETTER, PREMISE -> Optional.of("huruf " + letter(number));
            case ITEM, LEGAL_BASIS, PARTY -> Optional.of("angka " + number);
            case SECTION -> Optional.of("bagian " + roman(number));
            case ANNEX -> Optional.of(alone ? "Lampiran" : "Lampiran " + roman(number));
            case TITLE, NUMBERS, OPENING, TRANSITION, TABLE, CLOSING -> Optional.empty();
        };
    }

    /** a to z, then aa, bb, cc as Indonesian laws go on. */
    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        String tens = "X".repeat(number / 10).replace("XXXXX", "L").replace("XXXX", "XL");
        return (tens + ones[number % 10]).toUpperCase(Locale.ROOT);
    }
}
