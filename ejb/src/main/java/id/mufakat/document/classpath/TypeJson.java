package id.mufakat.document.classpath;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.ArchiveRule;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.SlotRule;
import id.mufakat.document.Field;
import id.mufakat.party.Agency;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder's {@code type.json} and the fields of its schema. */
final class TypeJson {

    private static final String HOUSE = "house";
    private static final String FIELDS = "/fields.schema.json";

    private TypeJson() {}

    static DocumentType read(Shelf shelf, String folder) {
        try {
            return type(shelf, folder, object(shelf.file(folder + "/type.json")));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException("templates/" + folder + " is not a document type: " + e.getMessage(), e);
        }
    }

    /** @param path of a file that names things in several languages */
    static Map<String, Map<String, String>> labels(Shelf shelf, String path) {
        JsonObject facts = object(shelf.file(path));
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        facts.keySet().forEach(name -> labels.put(name, words(facts.getJsonObject(name))));
        return labels;
    }

    private static DocumentType type(Shelf shelf, String folder, JsonObject type) {
        demandKnown(type, "code", "title", "group", "process", "parties", "slots", "term", "security", "archive");
        JsonObject archive = type.getJsonObject("archive");
        demandKnown(archive, "class", "retention");
        List<Set<Agency.Type>> parties = parties(type);
        List<SlotRule> slots = slots(type, parties.size());
        List<Field> fields = fields(shelf, folder, type);
        return new DocumentType(
                type.getString("code"),
                folder,
                words(type.getJsonObject("title")),
                type.getString("group"),
                type.getString("process"),
                parties,
                slots,
                fields,
                term(type, fields),
                new ArchiveRule(ArchiveTables.knownClass(shelf, archive), ArchiveTables.knownRetention(shelf, archive)),
                shelf.edition(folder));
    }

    /** The type's own, and those that every agreement is marked with. */
    private static List<Field> fields(Shelf shelf, String folder, JsonObject type) {
        List<Field> own = FieldSchema.fields(object(shelf.file(folder + FIELDS)));
        Security security = Security.valueOf(type.getString("security", Security.ORDINARY.name()));
        if (type.getString("process").equals("none")) {
            return own;
        }
        Stream<Field> marks = FieldSchema.fields(object(shelf.file(HOUSE + FIELDS))).stream()
                .map(field -> field.name().equals(Security.FIELD) ? field.opensWith(security.name()) : field);
        return Stream.concat(own.stream(), marks).toList();
    }

    private static @Nullable String term(JsonObject type, List<Field> fields) {
        if (!type.containsKey("term")) {
            return null;
        }
        String term = type.getString("term");
        if (fields.stream().noneMatch(field -> field.name().equals(term) && field.kind() == Field.Kind.NUMBER)) {
            throw new IllegalArgumentException("the term " + term + " is no number among the fields");
        }
        return term;
    }

    private static List<Set<Agency.Type>> parties(JsonObject type) {
        return type.getJsonArray("parties")
                .getValuesAs((JsonArray kinds) ->
                        Set.copyOf(kinds.getValuesAs((JsonString kind) -> Agency.Type.valueOf(kind.getString()))));
    }

    private static List<SlotRule> slots(JsonObject type, int parties) {
        return type.getJsonArray("slots").getValuesAs((JsonObject slot) -> slot(slot, parties));
    }

    private static SlotRule slot(JsonObject slot, int parties) {
        demandKnown(slot, "id", "party", "order", "duties");
        int party = slot.getInt("party");
        if (party < 1 || party > parties) {
            throw new IllegalArgumentException("there is no party " + party + " to sign at " + slot.getString("id"));
        }
        return new SlotRule(slot.getString("id"), party, slot.getInt("order"), slot.getString("duties", ""));
    }

    /** What nobody reads is a wish that nobody fulfils: better said now than found out at signing. */
    static void demandKnown(JsonObject given, String... known) {
        Set<String> rest = new TreeSet<>(given.keySet());
        rest.removeAll(Set.of(known));
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("nobody reads " + rest);
        }
    }

    /** By language, in the order of the file. */
    static Map<String, String> words(JsonObject from) {
        Map<String, String> words = new LinkedHashMap<>();
        from.keySet().forEach(language -> words.put(language, from.getString(language)));
        return Collections.unmodifiableMap(words);
    }

    static JsonObject object(byte[] json) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
