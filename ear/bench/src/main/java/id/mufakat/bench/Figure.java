package id.mufakat.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark found.
 *
 * @param what in words, with its unit
 * @param ours the house's figure
 * @param raw the same work by the bare library, in the same run; null where there is none
 * @param limit of the ratio, or of our figure where there is no raw one; null where none was set
 * @param asserted whether the run fails beyond the limit: ratios and sizes do, times of a busy machine only inform
 * @param notes what else a reader should know
 */
record Figure(
        String what, double ours, @Nullable Double raw, @Nullable Double limit, boolean asserted, List<String> notes) {

    /** Ours may be that many times the raw figure. */
    static Figure ratio(String what, double ours, double raw, double limit) {
        return new Figure(what, ours, raw, limit, true, List.of());
    }

    /** Beside the raw figure, for information. */
    static Figure beside(String what, double ours, double raw) {
        return new Figure(what, ours, raw, null, false, List.of());
    }

    /** For information. */
    static Figure plain(String what, double ours) {
        return new Figure(what, ours, null, null, false, List.of());
    }

    /** Ours may not be more. */
    static Figure most(String what, double ours, double limit) {
        return new Figure(what, ours, null, limit, true, List.of());
    }

    /** Where we want to be on an idle machine. */
    static Figure target(String what, double ours, double limit) {
        return new Figure(what, ours, null, limit, false, List.of());
    }

    Figure noting(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Figure(what, ours, raw, limit, asserted, List.copyOf(all));
    }

    /** Of what the limit is for. */
    private double measured() {
        return raw == null ? ours : ours / raw;
    }

    private boolean within() {
        return limit == null || measured() <= limit;
    }

    boolean held() {
        return !asserted || within();
    }

    String text() {
        StringBuilder line = new StringBuilder(what).append(": ").append(number(ours));
        if (raw != null) {
            line.append(", bare ")
                    .append(number(raw))
                    .append(", ")
                    .append(number(measured()))
                    .append(" times");
        }
        if (limit != null) {
            line.append(asserted ? " (at most " : " (target ")
                    .append(number(limit))
                    .append("): ");
            line.append(within() ? "held" : asserted ? "DID NOT HOLD" : "missed");
        }
        notes.forEach(note -> line.append("\n    ").append(note));
        return line.toString();
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("what", what).add("ours", rounded(ours));
        if (raw != null) {
            json.add("raw", rounded(raw)).add("ratio", rounded(measured()));
        }
        if (limit != null) {
            json.add("limit", limit);
        }
        return json.add("asserted", asserted)
                .add("held", held())
                .add("notes", Json.createArrayBuilder(notes))
                .build();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
    }
}
