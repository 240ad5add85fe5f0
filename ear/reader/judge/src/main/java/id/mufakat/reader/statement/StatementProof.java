package id.mufakat.reader.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.mufakat.reader.clause.Unsound;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads a statement and recomputes all of it; who sealed it is for others to judge. */
public final class StatementProof {

    private static final String FORMAT = "mufakat-statement-1";
    private static final int DEEPEST = 8;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Set<String> MEMBERS = Set.of("format", "agreement", "from", "to", "changed", "moved", "seal");
    private static final Set<String> FIRST = Set.of("version", "root", "units");
    private static final Set<String> LATER = Set.of("version", "side", "at", "root", "units");

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StatementProof() {}

    /** @param file as found */
    public static Claims check(byte[] file) {
        try {
            Unsound.unless(file.length <= MOST_BYTES, "longer than any statement");
            return check(JSON.readTree(text(file)));
        } catch (Unsound e) {
            return Claims.unsound(e.problem());
        } catch (CharacterCodingException e) {
            return Claims.unsound("not in UTF-8");
        } catch (JsonProcessingException e) {
            return Claims.unsound("not JSON as it must be");
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static Claims check(JsonNode statement) throws Unsound {
        Json.only(statement, MEMBERS);
        Unsound.unless(Json.text(statement, "format").equals(FORMAT), "an unknown format");
        String agreement = Json.text(statement, "agreement");
        Unsound.unless(!agreement.isEmpty(), "no agreement is named");
        Units before = Units.of(statement.path("from").path("units"));
        Units after = Units.of(statement.path("to").path("units"));
        Claims.End from = end(statement.path("from"), before);
        Claims.End to = end(statement.path("to"), after);
        Unsound.unless(from.version() < to.version(), "the versions are in no order");
        int changed = new Changes(before, after).check(statement.path("changed"));
        List<String> moved = Json.texts(statement.path("moved"));
        new Moves(before, after).check(moved);
        return new Claims(true, "", agreement, from, to, changed, moved.size());
    }

    /** Version 0 is what was before the first one: nothing, sent by nobody. */
    private static Claims.End end(JsonNode version, Units units) throws Unsound {
        boolean first = version.path("version").asInt(-1) == 0;
        Json.only(version, first ? FIRST : LATER);
        Unsound.unless(
                version.path("version").isInt() && version.path("version").intValue() >= 0, "no number");
        Unsound.unless(first == units.ids().isEmpty(), "units in version 0, or none in a later one");
        String root = Json.text(version, "root");
        Unsound.unless(root.equals(units.root()), "a root does not follow from its units");
        return new Claims.End(
                version.path("version").intValue(),
                first ? "" : Json.text(version, "side"),
                first ? "" : Json.instant(version, "at"),
                root);
    }
}
