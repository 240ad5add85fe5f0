package id.mufakat.initiative;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.DocumentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Topics and elections that forms offer: the files {@code occasions.json} of the template folders, ours and those that an
 * agency brings. Anybody may write something else.
 */
@ApplicationScoped
public class Occasions {

    /** The file that a folder of {@code templates/} brings. */
    public static final String FILE = "occasions.json";

    /** How forms call the election. */
    public static final String ELECTION = "pemilihan.nama";

    @Inject
    DocumentTypes types;

    private volatile @Nullable Contents contents;

    Occasions() {}

    Occasions(DocumentTypes types) {
        this.types = types;
    }

    /**
     * An election, as its decree calls it.
     *
     * @param voting the day people vote
     */
    public record Election(String name, LocalDate voting, String source, boolean verified) {}

    /** In sentence case, as they follow the word "tentang". */
    public List<String> topics() {
        return contents().topics;
    }

    /** The latest first. */
    public List<Election> elections() {
        return contents().elections;
    }

    /** The election of that name. */
    public Optional<Election> election(String name) {
        return elections().stream()
                .filter(election -> election.name().equalsIgnoreCase(name.strip()))
                .findFirst();
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
        List<String> topics = new ArrayList<>();
        List<Election> elections = new ArrayList<>();
        for (String path : types.filesNamed(FILE)) {
            try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(types.file(path)))) {
                JsonObject file = reader.readObject();
                topics.addAll(file.getJsonArray("topics").getValuesAs(JsonString::getString));
                elections.addAll(file.getJsonArray("elections").getValuesAs((JsonObject row) -> election(row)));
            } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
                throw new IllegalStateException("templates/" + path + " holds no occasions: " + e.getMessage(), e);
            }
        }
        elections.sort((one, other) -> other.voting().compareTo(one.voting()));
        return new Contents(List.copyOf(topics), List.copyOf(elections));
    }

    private static Election election(JsonObject row) {
        return new Election(
                row.getString("name"),
                LocalDate.parse(row.getString("voting")),
                row.getString("source"),
                row.getBoolean("verified"));
    }

    /** All that the files say; they do not change while the house runs. */
    private record Contents(List<String> topics, List<Election> elections) {}
}
