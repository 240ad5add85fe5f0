package id.mufakat.regulation;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.DocumentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All regulations that the house knows: the files {@code regulations.json} of the template folders, ours and those that
 * an agency brings. A row that says something of a regulation already known takes its place.
 */
@ApplicationScoped
public class Regulations {

    /** The file that a folder of {@code templates/} brings. */
    public static final String FILE = "regulations.json";

    private static final Set<String> MEMBERS =
            Set.of("kind", "number", "year", "title", "from", "to", "successor", "amendments", "source", "verified");

    @Inject
    DocumentTypes types;

    private volatile @Nullable Contents contents;

    Regulations() {}

    public Regulations(DocumentTypes types) {
        this.types = types;
    }

    public List<Regulation> all() {
        return List.copyOf(contents().rows.values());
    }

    public Optional<Regulation> find(String key) {
        return Optional.ofNullable(contents().rows.get(key));
    }

    /** What took its place; of a successor that was itself replaced, the one that stands now. */
    public Optional<Regulation> successorOf(Regulation lapsed, LocalDate today) {
        Set<String> seen = new LinkedHashSet<>();
        String next = lapsed.successor();
        Optional<Regulation> latest = Optional.empty();
        while (next != null && seen.add(next)) {
            latest = find(next);
            next = latest.filter(regulation -> !regulation.isInForceOn(today))
                    .map(Regulation::successor)
                    .orElse(null);
        }
        return latest;
    }

    /** As people cite it: Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum. */
    public String cite(Regulation regulation) {
        String kind = contents()
                .kinds
                .getOrDefault(regulation.kind(), List.of(regulation.kind()))
                .get(0);
        String about = regulation.title().isEmpty() ? "" : " tentang " + regulation.title();
        return "%s Nomor %s Tahun %d%s".formatted(kind, regulation.number(), regulation.year(), about);
    }

    /** Where a kind stands among the others in the order of the register; whatever it does not have stands last. */
    public int rank(String kind) {
        int rank = List.copyOf(contents().kinds.keySet()).indexOf(kind);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    /** Every citation in a text, in its order. */
    public List<Citation> citedIn(String text) {
        return contents().citations.in(text);
    }

    public static boolean isTitle(Regulation regulation, String written) {
        return Titles.isSame(regulation.title(), written);
    }

    private Contents contents() {
        Contents known = contents;
        if (known == null) {
            known = read();
            contents = known;
        }
        return known;
    }

    private Contents read() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        Map<String, Regulation> rows = new LinkedHashMap<>();
        for (String path : types.filesNamed(FILE)) {
            try {
                JsonObject file = object(types.file(path));
                JsonObject spelled = file.getJsonObject("kinds");
                spelled.keySet().forEach(kind -> kinds.put(kind, strings(spelled.getJsonArray(kind))));
                file.getJsonArray("regulations").stream()
                        .map(Regulations::row)
                        .forEach(row -> rows.put(row.key(), row));
            } catch (JsonException
                    | NullPointerException
                    | ClassCastException
                    | DateTimeException
                    | IllegalArgumentException e) {
                throw new IllegalStateException("templates/" + path + " is no register: " + e.getMessage(), e);
            }
        }
        demandSound(kinds, rows);
        return new Contents(kinds, rows, new Citations(kinds, rows::get));
    }

    private static void demandSound(Map<String, List<String>> kinds, Map<String, Regulation> rows) {
        for (Regulation row : rows.values()) {
            List<String> named = new ArrayList<>(row.amendments());
            Optional.ofNullable(row.successor()).ifPresent(named::add);
            if (!kinds.containsKey(row.kind()) || !rows.keySet().containsAll(named)) {
                throw new IllegalStateException(row.key() + " is of no known kind, or names what no row is about");
            }
        }
    }

    private static Regulation row(JsonValue value) {
        JsonObject row = value.asJsonObject();
        if (!MEMBERS.containsAll(row.keySet())) {
            throw new IllegalArgumentException("nobody reads all of " + row.keySet());
        }
        return new Regulation(
                row.getString("kind"),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                day(row.getString("from"), "-01-01"),
                row.containsKey("to") ? day(row.getString("to"), "-12-31") : null,
                row.containsKey("successor") ? row.getString("successor") : null,
                row.containsKey("amendments") ? strings(row.getJsonArray("amendments")) : List.of(),
                row.getString("source"),
                row.getBoolean("verified"));
    }

    private static LocalDate day(String written, String rest) {
        return LocalDate.parse(written.length() == 4 ? written + rest : written);
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    /** All that the files say; they do not change while the house runs. */
    private record Contents(Map<String, List<String>> kinds, Map<String, Regulation> rows, Citations citations) {}
}
