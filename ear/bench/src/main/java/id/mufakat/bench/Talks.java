package id.mufakat.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two drafters at one text: in each round the side that has the turn rewords some parts and sends, the other opens. */
final class Talks {

    private static final int REWORDED = 5;
    private static final String PARAGRAPH =
            "PARA PIHAK dalam batas kewenangan masing-masing menyampaikan data dan informasi yang diperlukan dan"
                    + " menindaklanjutinya paling lambat dalam %d hari kerja sesuai dengan ketentuan peraturan"
                    + " perundang-undangan.";

    private final Guest[] sides;
    private final String path;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Load.Times saved = new Load.Times();
    private final Load.Times sent = new Load.Times();
    private final Load.Times opened = new Load.Times();
    private final int parts;
    private int round;

    /** @param most so many parts the text has at least, as far as its template has fewer */
    Talks(Visitors visitors, int most) {
        sides = new Guest[] {visitors.api("DRAFTER", 0), visitors.api("DRAFTER", 1)};
        path = "/api/v1/agreements/" + visitors.begun(sides[0]);
        JsonObject text = text(sides[0]);
        String beside = "";
        for (JsonObject unit : text.getJsonArray("units").getValuesAs(JsonObject.class)) {
            JsonObject line = unit.getJsonObject("line");
            if (line.getString("kind").equals("PARAGRAPH")) {
                beside = line.getString("unit");
                words.put(beside, unit.getString("raw"));
            }
        }
        parts = Math.max(most, text.getJsonArray("units").size());
        for (int count = text.getJsonArray("units").size(); count < most; count++) {
            beside = insert(beside, PARAGRAPH.formatted(count));
        }
    }

    private String insert(String beside, String said) {
        JsonObject wish = Json.createObjectBuilder()
                .add("kind", "PARAGRAPH")
                .add("where", "AFTER")
                .add("beside", beside)
                .add("text", said)
                .build();
        String unit = sides[0].post(path + "/text", wish).getString("unit");
        words.put(unit, said);
        return unit;
    }

    void rounds(int count) {
        for (int i = 0; i < count; i++) {
            Guest side = sides[round % 2];
            List<String> units = new ArrayList<>(words.keySet());
            for (int word = 0; word < REWORDED; word++) {
                reword(side, units.get((round * REWORDED + word) % units.size()));
            }
            JsonObject cover = Json.createObjectBuilder()
                    .add("root", text(side).getString("root"))
                    .build();
            sent.time(() -> side.post(path + "/versions", cover));
            round++;
            open();
        }
    }

    private void reword(Guest side, String unit) {
        String based = words.getOrDefault(unit, "");
        String now = based + " Putaran " + round + ".";
        JsonObject wording =
                Json.createObjectBuilder().add("based", based).add("text", now).build();
        saved.time(() -> side.put(path + "/text/" + unit, wording));
        words.put(unit, now);
    }

    /** The side that has the turn looks at what was sent. */
    void open() {
        opened.time(() -> sides[round % 2].get(path + "/negotiation"));
    }

    private JsonObject text(Guest side) {
        return side.get(path + "/text");
    }

    int parts() {
        return parts;
    }

    /** What each of the parts says that are reworded. */
    List<String> words() {
        return List.copyOf(words.values());
    }

    Load.Times saved() {
        return saved;
    }

    Load.Times sent() {
        return sent;
    }

    Load.Times opened() {
        return opened;
    }
}
