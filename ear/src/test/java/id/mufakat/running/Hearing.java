package id.mufakat.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An audience on its way, brought there over the API by the people who would. */
public final class Hearing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUDIENCES = "/api/v1/audiences";

    private final House house;
    private final int inviter;
    private final String id;

    private Hearing(House house, int inviter, String id) {
        this.house = house;
        this.inviter = inviter;
        this.id = id;
    }

    /** @param inviter the place of the agency in the cast */
    public static Hearing invite(House house, int inviter) {
        Visitor drafter = house.token(house.cast().member("DRAFTER", inviter));
        String partner = house.cast().agencies().get(1 - inviter);
        ObjectNode letter = JSON.createObjectNode()
                .put("topic", "Sosialisasi netralitas aparatur sipil negara")
                .put("election", "Pemilihan Serentak Tahun 2024")
                .put("date", today())
                .put("time", "09.00")
                .put("place", "Ruang rapat")
                .put("addressee", "Kepala " + partner);
        letter.putArray("agenda").add("Perkenalan").add("Pokok-pokok kerja sama");
        for (JsonNode agency : Visitor.json(drafter.get("/api/v1/agencies")).get("items")) {
            if (agency.get("shortName").asText().equals(partner)) {
                letter.put("partner", agency.get("id").asText());
            }
        }
        HttpResponse<String> answer = drafter.send("POST", AUDIENCES, letter.toString());
        return new Hearing(house, inviter, Visitor.json(good(answer)).get("id").asText());
    }

    public String id() {
        return id;
    }

    public Hearing accepted() {
        return act(
                1 - inviter, "/answer", JSON.createObjectNode().put("seen", 1).put("choice", "ACCEPT"));
    }

    /** Recorded, with a photograph. */
    public Hearing held() {
        ObjectNode minutes = JSON.createObjectNode().put("from", "09.00").put("until", "10.00");
        minutes.putObject("chair").put("name", "I Wayan Fiktif").put("office", "Ketua");
        minutes.putObject("recorder").put("name", "Ni Made Fiktif").put("office", "Staf");
        minutes.putArray("decisions").add("Naskah disusun bersama.");
        minutes.putArray("points").addObject().put("topic", "Ruang lingkup").put("conclusion", "Disepakati");
        minutes.putArray("tasks")
                .addObject()
                .put("words", "Menyusun pokok-pokok")
                .put("owner", "Ni Made Fiktif")
                .put("due", today());
        minutes.putArray("attendees").addObject().put("name", "I Wayan Fiktif").put("office", "Ketua");
        return act(inviter, "/minutes", minutes)
                .act(inviter, "/photographs", JSON.createObjectNode().put("photograph", picture()));
    }

    private Hearing act(int side, String path, ObjectNode body) {
        Visitor drafter = house.token(house.cast().member("DRAFTER", side));
        good(drafter.send("POST", AUDIENCES + "/" + id + path, body.toString()));
        return this;
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
    }

    private static String picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
