package id.mufakat.bench;

import id.mufakat.bench.PagesBench.Visit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The demo cast with an agreement that is ready to be signed, and the addresses they look at. */
final class Visitors {

    private static final Pattern CARD = Pattern.compile("data-cast=\"([^\"]+)\"");
    private static final long PAUSE = 250_000_000L;
    private static final int LOOKS = 480;

    private final URI house;
    private final List<JsonObject> cards = new ArrayList<>();
    private final Map<JsonObject, Guest> guests = new HashMap<>();

    Visitors(URI house) {
        this.house = house;
        CARD.matcher(Guest.stranger(house).page("/login"))
                .results()
                .map(found -> found.group(1)
                        .replace("&quot;", "\"")
                        .replace("&#34;", "\"")
                        .replace("&amp;", "&"))
                .forEach(card ->
                        cards.add(Json.createReader(new StringReader(card)).readObject()));
        if (cards.isEmpty()) {
            throw new CannotMeasure("the login page shows no cast: the house was not started with --demo");
        }
    }

    List<Visit> visits(String agreement) {
        Map<String, String> drafter = session("DRAFTER");
        Map<String, String> head = session("SIGNATORY");
        Map<String, String> archivist = session("ARCHIVIST");
        Map<String, String> program = api("DRAFTER", 0).headers();
        return List.of(
                visit("inbox", "/inbox", drafter),
                visit("agreement sheet", "/agreement/sheet?id=" + agreement, drafter),
                visit("signing page", "/signing/sign?id=" + agreement, head),
                visit("archive search", "/archive/search?q=netralitas+aparatur", archivist),
                visit("API, agreements", "/api/v1/agreements", program),
                visit("API, inbox", "/api/v1/inbox", program));
    }

    private Visit visit(String name, String path, Map<String, String> headers) {
        return new Visit(name, house.resolve(path), headers);
    }

    private Map<String, String> session(String role) {
        return Guest.withSession(house, card(role, 0)).headers();
    }

    Guest api(String role, int side) {
        return guests.computeIfAbsent(card(role, side), card -> Guest.withToken(house, card));
    }

    /** @param side 0 for the agency that the page names first */
    private JsonObject card(String role, int side) {
        List<String> agencies =
                cards.stream().map(card -> card.getString("agency")).distinct().toList();
        return cards.stream()
                .filter(card -> card.getString("role").equals(role)
                        && card.getString("agency").equals(agencies.get(side)))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("nobody in the cast is " + role));
    }

    /** Begins so many drafts, which all wait at the desk of the first agency's drafters. */
    void beginDrafts(int count) {
        Guest drafter = api("DRAFTER", 0);
        for (int i = 0; i < count; i++) {
            begun(drafter);
        }
    }

    /** Sent, and sent back with consent to all of it. */
    private void agree(String path) {
        send(api("DRAFTER", 0), path);
        Guest partner = api("DRAFTER", 1);
        String root = partner.get(path + "/negotiation").getString("root");
        partner.post(
                path + "/acceptance",
                Json.createObjectBuilder().add("root", root).build());
        send(partner, path);
    }

    private static void send(Guest side, String path) {
        String root = side.get(path + "/text").getString("root");
        side.post(
                path + "/versions", Json.createObjectBuilder().add("root", root).build());
    }

    /** An agreement that waits for the first signature. */
    String readyToSign() {
        Guest drafter = api("DRAFTER", 0);
        String path = "/api/v1/agreements/" + begun(drafter);
        agree(path);
        for (int side : List.of(0, 1)) {
            Guest reviewer = api("REVIEWER", side);
            reviewer.post(
                    path + "/decisions",
                    Json.createObjectBuilder()
                            .add("outcome", "APPROVED")
                            .add("root", reviewer.get(path).getString("root"))
                            .build());
        }
        List.of(0, 1).forEach(side -> api("REGISTRAR", side).post(path + "/number", JsonValue.EMPTY_JSON_OBJECT));
        for (int look = 0; look < LOOKS; look++) {
            if (drafter.get(path).getString("stage").equals("SIGNING")) {
                return path.substring(path.lastIndexOf('/') + 1);
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new CannotMeasure("the agreement is not printed in time");
    }

    /** A draft with all that its form asks for; its id. */
    String begun(Guest drafter) {
        String name = card("DRAFTER", 1).getString("agency");
        String partner = drafter.get("/api/v1/agencies").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(agency -> agency.getString("shortName").equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("no agency is called " + name))
                .getString("id");
        JsonObject form = Json.createObjectBuilder()
                .add("type", "MEMORANDUM")
                .add("partner", partner)
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("tempat", "Mangupura")
                                .add("pemilihan.nama", "Pemilihan Umum Tahun 2029"))
                .add(
                        "earlier",
                        Json.createObjectBuilder().add("choice", "APART").add("reason", "Untuk pengukuran"))
                .build();
        return drafter.post("/api/v1/agreements", form).getString("id");
    }
}
