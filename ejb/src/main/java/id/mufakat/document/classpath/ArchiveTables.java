package id.mufakat.document.classpath;

import id.mufakat.document.DocumentType.Classification;
import id.mufakat.document.DocumentType.Fate;
import id.mufakat.document.DocumentType.Retention;
import id.mufakat.document.DocumentType.Trigger;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two tables that archivists keep for all types: the records classification and the retention schedule. */
final class ArchiveTables {

    private static final String CLASSES = "house/classification.json";
    private static final String RETENTIONS = "house/retention.json";

    private ArchiveTables() {}

    static Map<String, Classification> classifications(Shelf shelf) {
        return rows(shelf, CLASSES, ArchiveTables::classification);
    }

    static Map<String, Retention> retentions(Shelf shelf) {
        return rows(shelf, RETENTIONS, ArchiveTables::retention);
    }

    /** Archivists read what it means: a class without a title is none. */
    static String knownClass(Shelf shelf, JsonObject archive) {
        return known(classifications(shelf), CLASSES, archive.getString("class"));
    }

    static String knownRetention(Shelf shelf, JsonObject archive) {
        return known(retentions(shelf), RETENTIONS, archive.getString("retention"));
    }

    private static String known(Map<String, ?> table, String path, String code) {
        if (!table.containsKey(code)) {
            throw new IllegalArgumentException(path + " does not say what " + code + " is");
        }
        return code;
    }

    private static <T> Map<String, T> rows(Shelf shelf, String path, Function<JsonObject, T> row) {
        JsonObject table = TypeJson.object(shelf.file(path));
        Map<String, T> rows = new LinkedHashMap<>();
        for (String code : table.keySet()) {
            try {
                rows.put(code, row.apply(table.getJsonObject(code)));
            } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
                throw new IllegalArgumentException(path + ", " + code + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    private static Classification classification(JsonObject row) {
        TypeJson.demandKnown(row, "title", "source", "verified");
        return new Classification(
                TypeJson.words(row.getJsonObject("title")), row.getString("source"), row.getBoolean("verified"));
    }

    private static Retention retention(JsonObject row) {
        TypeJson.demandKnown(row, "series", "after", "active", "inactive", "fate");
        return new Retention(
                TypeJson.words(row.getJsonObject("series")),
                trigger(row),
                years(row, "active"),
                years(row, "inactive"),
                Fate.valueOf(row.getString("fate")));
    }

    private static @Nullable Trigger trigger(JsonObject row) {
        return row.containsKey("after") ? Trigger.valueOf(row.getString("after")) : null;
    }

    private static int years(JsonObject row, String stage) {
        int years = row.getInt(stage);
        if (years < 0) {
            throw new IllegalArgumentException(stage + " lasts less than no time");
        }
        return years;
    }
}
