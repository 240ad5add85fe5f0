package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Brings audiences to where a test needs them, by the API alone; {@link Side#OWN} invites {@link Side#PARTNER}. */
final class AudienceWalk {

    private static final String AUDIENCES = "/api/v1/audiences";
    private static final ZoneId THERE = ZoneId.of("Asia/Makassar");

    private final Town town;

    AudienceWalk(Town town) {
        this.town = town;
    }

    /** For today, so that it can be recorded at once. */
    String letter() {
        return letter(field -> field);
    }

    /**
     * The topic stands in letters, all of which a demonstration shows to everybody.
     *
     * @param says what stands in a field of that name
     */
    private String letter(UnaryOperator<String> says) {
        return Json.of(
                "partner", town.agency(Side.PARTNER),
                "topic", "Sosialisasi netralitas aparatur sipil negara",
                "election", says.apply("election"),
                "date", LocalDate.now(THERE).toString(),
                "time", "09.00",
                "place", says.apply("place"),
                "addressee", says.apply("addressee"),
                "agenda", List.of(says.apply("agenda"), "Pokok-pokok kerja sama"));
    }

    String minutes() {
        return minutes(field -> field);
    }

    private String minutes(UnaryOperator<String> says) {
        String today = LocalDate.now(THERE).toString();
        String owner = says.apply("owner of a task");
        return Json.of(
                "from", "09.00",
                "until", "10.00",
                "chair", Map.of("name", "I Wayan Fiktif", "office", "Ketua"),
                "recorder", Map.of("name", "Ni Made Fiktif", "office", "Staf"),
                "points", List.of(Map.of("topic", "Ruang lingkup", "conclusion", "Disepakati")),
                "decisions", List.of("Naskah disusun bersama."),
                "tasks", List.of(Map.of("words", says.apply("task"), "owner", owner, "due", today)),
                "attendees", List.of(Map.of("name", says.apply("guest"), "office", says.apply("guest's office"))));
    }

    String invited() {
        return invited(letter());
    }

    private String invited(String letter) {
        return drafter(Side.OWN)
                .demand("POST", AUDIENCES, letter)
                .json()
                .path("id")
                .asText();
    }

    String agreed() {
        String id = invited();
        drafter(Side.PARTNER).demand("POST", AUDIENCES + "/" + id + "/answer", Json.of("seen", 1, "choice", "ACCEPT"));
        return id;
    }

    String held() {
        return held(agreed(), minutes());
    }

    /** Of which everything that can be said was said, the answer to the invitation too. */
    String held(UnaryOperator<String> says) {
        String id = invited(letter(says));
        String accepted = Json.of("seen", 1, "choice", "ACCEPT", "words", says.apply("answer to an invitation"));
        drafter(Side.PARTNER).demand("POST", AUDIENCES + "/" + id + "/answer", accepted);
        return held(id, minutes(says));
    }

    private String held(String id, String minutes) {
        drafter(Side.OWN).demand("POST", AUDIENCES + "/" + id + "/minutes", minutes);
        drafter(Side.OWN).demand("POST", AUDIENCES + "/" + id + "/photographs", Facts.photograph());
        return id;
    }

    JsonNode sheet(String id) {
        return drafter(Side.OWN).get(AUDIENCES + "/" + id).json();
    }

    private Caller drafter(Side side) {
        return town.as(side, Post.DRAFTER);
    }
}
