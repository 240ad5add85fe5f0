package id.mufakat.statement;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.certificate.Seal;
import id.mufakat.text.Clause;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "Only these units changed, from these hashes to those": what is said of two versions of a text, complete enough that
 * whoever holds it can recompute all of it. Specified in {@code statement.md}.
 *
 * @param agreement its public code
 */
public record Statement(String agreement, Version from, Version to) {

    /**
     * A unit that is not as it was.
     *
     * @param before null if it was added
     * @param after null if it was removed
     */
    public record Change(String unit, @Nullable Clause before, @Nullable Clause after) {}

    /** Reworded and added units in the later version's order, then the removed ones in the earlier one's. */
    public List<Change> changed() {
        Map<String, Clause> before = from.clauses().stream().collect(Collectors.toMap(Clause::unit, clause -> clause));
        Map<String, Clause> gone = new HashMap<>(before);
        List<Change> changes = new ArrayList<>();
        for (Clause after : to.clauses()) {
            Clause old = gone.remove(after.unit());
            if (old == null || !old.hash().equals(after.hash())) {
                changes.add(new Change(after.unit(), old, after));
            }
        }
        from.clauses().stream()
                .filter(clause -> gone.containsKey(clause.unit()))
                .forEach(clause -> changes.add(new Change(clause.unit(), clause, null)));
        return changes;
    }

    /** Units of both versions that stand elsewhere than before, in the later version's order. */
    public List<String> moved() {
        return Moves.between(from.clauses(), to.clauses());
    }

    /** The whole file: the content, and on its last line the seal over everything before that line. */
    public byte[] sealed(Seal seal) {
        byte[] content = content().getBytes(StandardCharsets.UTF_8);
        String last = "\"seal\":\"" + Base64.getEncoder().encodeToString(seal.over(content)) + "\"}\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(content);
        file.writeBytes(last.getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    /** What is sealed. */
    String content() {
        return "{\"format\":\"mufakat-statement-1\",\n"
                + "\"agreement\":" + JSON.createValue(agreement) + ",\n"
                + "\"from\":" + written(from) + ",\n"
                + "\"to\":" + written(to) + ",\n"
                + "\"changed\":" + list(changed().stream().map(Statement::written)) + ",\n"
                + "\"moved\":" + JSON.createArrayBuilder(moved()).build() + ",\n";
    }

    private static String written(Version version) {
        JsonObjectBuilder head = JSON.createObjectBuilder().add("version", version.number());
        if (version.at() != null) {
            head.add("side", version.side()).add("at", version.at().toString());
        }
        head.add("root", Clause.root(version.clauses()).hex());
        String members = head.build().toString();
        return members.substring(0, members.length() - 1) + ",\"units\":"
                + list(version.clauses().stream().map(Statement::place)) + "}";
    }

    private static String place(Clause clause) {
        return JSON.createArrayBuilder()
                .add(clause.depth())
                .add(clause.unit())
                .add(clause.hash().hex())
                .build()
                .toString();
    }

    private static String written(Change change) {
        JsonObjectBuilder out = JSON.createObjectBuilder().add("unit", change.unit());
        if (change.before() != null) {
            out.add("before", change.before().written());
        }
        if (change.after() != null) {
            out.add("after", change.after().written());
        }
        return out.build().toString();
    }

    /** One member a line, so that people can read it and programs compare it. */
    private static String list(java.util.stream.Stream<String> members) {
        return members.collect(Collectors.joining(",\n", "[", "]"));
    }
}
