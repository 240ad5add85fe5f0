package id.mufakat.reader.clause;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recomputes the hashes of embedded clauses and their root, by the specification {@code canonical-clause.md} alone: this
 * is not the code that wrote them, and shares nothing with it but the page and its test vectors.
 */
public final class ClauseProof {

    private static final String FORMAT = "mufakat-text-1";
    private static final int MOST_UNITS = 10_000;
    private static final Pattern UNIT = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final StringBuilder list = new StringBuilder("mufakat-root-1\n");
    private final Set<String> ids = new HashSet<>();
    private int above = -1;

    private ClauseProof() {}

    /** @param content the embedded JSON, as found */
    public static Clauses check(byte[] content) {
        try {
            return new ClauseProof().check(JSON.readTree(content));
        } catch (Unsound e) {
            return Clauses.unsound(e.problem());
        } catch (JsonProcessingException e) {
            return Clauses.unsound("the clauses are no JSON");
        } catch (IOException e) {
            return Clauses.unsound("the clauses cannot be read");
        }
    }

    private Clauses check(JsonNode text) throws Unsound {
        Unsound.unless(text.path("format").asText().equals(FORMAT), "an unknown format");
        JsonNode units = text.path("units");
        Unsound.unless(units.isArray() && !units.isEmpty() && units.size() <= MOST_UNITS, "no list of clauses");
        for (JsonNode unit : units) {
            add(unit);
        }
        String root = Sha256.hex(list.toString());
        Unsound.unless(root.equals(text.path("root").asText()), "the root does not follow from the clauses");
        return new Clauses(true, true, root, text.path("type").asText(), "");
    }

    private void add(JsonNode unit) throws Unsound {
        String id = Member.text(unit, "id");
        int depth = unit.path("depth").asInt(-1);
        Unsound.unless(UNIT.matcher(id).matches() && ids.add(id), "a clause without an id of its own");
        Unsound.unless(depth >= 0 && depth <= above + 1, "clause " + id + " hangs in the air");
        String hash = Sha256.hex(canonical(unit, id));
        Unsound.unless(hash.equals(Member.text(unit, "hash")), "clause " + id + " does not have its hash");
        list.append(depth).append(' ').append(id).append(' ').append(hash).append('\n');
        above = depth;
    }

    private static String canonical(JsonNode unit, String id) throws Unsound {
        String kind = Member.text(unit, "kind");
        Unsound.unless(WrittenClause.KINDS.contains(kind), "an unknown kind of clause");
        StringBuilder clause = new StringBuilder("mufakat-clause-1\n");
        clause.append("unit ").append(id).append("\nkind ").append(kind);
        clause.append("\nheading ").append(Member.canonical(unit, "heading"));
        clause.append("\ntext ").append(Member.canonical(unit, "text")).append('\n');
        boolean table = kind.equals("TABLE");
        Unsound.unless(table || (!unit.has("head") && !unit.has("rows")), "cells outside a table");
        if (table) {
            Member.appendRow(clause, "head", unit.path("head"));
            for (JsonNode row : unit.path("rows")) {
                Unsound.unless(row.isArray(), "a row that is no row");
                Member.appendRow(clause, "row", row);
            }
        }
        return clause.toString();
    }
}
