package id.mufakat.reader.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mufakat.certificate.Seal;
import id.mufakat.reader.clause.Sha256;
import id.mufakat.statement.Statement;
import id.mufakat.statement.Version;
import id.mufakat.text.Clause;
import id.mufakat.text.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A small statement, and the many ways in which it can lie. */
public final class StatementFile {

    private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatementFile() {}

    static String text() {
        return new String(sealed("K7", 1, content -> new byte[] {1, 2, 3}), StandardCharsets.UTF_8);
    }

    /** One of a chain: the version of that number, and the next one. */
    public static byte[] sealed(String agreement, int number, Seal seal) {
        return new Statement(agreement, version(number), version(number + 1)).sealed(seal);
    }

    /** What the same house says of the same version at another time. */
    public static byte[] contradicting(String agreement, int number, Seal seal) {
        Version other = new Version(number + 1, "Dua", NOON, List.of(clause("one", 0, "Lain.")));
        return new Statement(agreement, version(number), other).sealed(seal);
    }

    private static Version version(int number) {
        Clause one = clause("one", 0, "");
        Clause two = clause("two", 0, "Tetap.");
        Clause three = clause("three", 0, "Tetap juga.");
        List<Clause> odd = List.of(one, clause("one-a", 1, "Satu."), clause("one-b", 1, "Dua."), two, three);
        List<Clause> even = List.of(two, one, clause("one-a", 1, "Lain."), clause("one-c", 1, "Baru."), three);
        return new Version(number, number % 2 == 1 ? "Satu" : "Dua", NOON, number % 2 == 1 ? odd : even);
    }

    static Clause clause(String id, int depth, String text) {
        return new Clause(id, Unit.Kind.PARAGRAPH, depth, "", text, null);
    }

    static String root(String line) {
        return Sha256.hex("mufakat-root-1\n" + line + "\n");
    }

    public static String withoutFirstChange(String file) {
        return edited(file, statement -> array(statement, "changed").remove(0));
    }

    static String withSwappedRoots(String file) {
        return edited(file, statement -> {
            ObjectNode from = (ObjectNode) statement.path("from");
            ObjectNode to = (ObjectNode) statement.path("to");
            JsonNode root = from.get("root");
            from.set("root", to.get("root"));
            to.set("root", root);
        });
    }

    static String withReorderedUnits(String file) {
        return edited(file, statement -> {
            ArrayNode units = (ArrayNode) statement.at("/to/units");
            units.insert(0, units.remove(units.size() - 1));
        });
    }

    static String withoutMoves(String file) {
        return edited(file, statement -> array(statement, "moved").removeAll());
    }

    static String withAnotherMove(String file) {
        return edited(file, statement -> array(statement, "moved").add("three"));
    }

    /** Every list short of one member, with one member twice and, of moves, with each unit that did not move. */
    static List<String> withListOtherwise(String file, String list) {
        List<String> others = new ArrayList<>();
        ArrayNode members = array(parse(file), list);
        for (int at = 0; at < members.size(); at++) {
            int index = at;
            others.add(edited(file, statement -> array(statement, list).remove(index)));
            others.add(edited(file, statement -> array(statement, list).add(members.get(index))));
        }
        if (list.equals("moved")) {
            List<String> moved = new ArrayList<>();
            members.forEach(each -> moved.add(each.asText()));
            parse(file).at("/to/units").forEach(unit -> {
                if (!moved.contains(unit.path(1).asText())) {
                    others.add(edited(file, statement -> array(statement, list).add(unit.path(1))));
                }
            });
        }
        return others;
    }

    private static ArrayNode array(ObjectNode statement, String name) {
        return (ArrayNode) statement.path(name);
    }

    private static String edited(String file, Consumer<ObjectNode> edit) {
        ObjectNode statement = parse(file);
        edit.accept(statement);
        return statement.toString();
    }

    private static ObjectNode parse(String file) {
        try {
            return (ObjectNode) JSON.readTree(file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
