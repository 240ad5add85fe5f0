package id.mufakat.search.lucene;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What people remember of a document's number: the whole, a run of its segments, or one piece, with or without zeros. */
final class NumberParts {

    private NumberParts() {}

    /** Of {@code 014/HK.02.00/K.BA-03}, among others {@code 014}, {@code 14}, {@code hk.02.00/k.ba-03} and {@code hk}. */
    static Set<String> of(String number) {
        Set<String> parts = new LinkedHashSet<>();
        String[] segments = asked(number).split("/", -1);
        for (int from = 0; from < segments.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < segments.length; to++) {
                run.append(to == from ? "" : "/").append(segments[to]);
                add(parts, run.toString());
            }
        }
        for (String piece : asked(number).split("[^\\p{L}\\p{N}]+", -1)) {
            add(parts, piece);
        }
        return parts;
    }

    /** The same spelling for what is kept and what is asked for. */
    static String asked(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceAll("[,;.)]+$", "");
    }

    private static void add(Set<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
            parts.add(part.replaceFirst("^0+(?=.)", ""));
        }
    }
}
