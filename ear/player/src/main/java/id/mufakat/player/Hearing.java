package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The audience before the text: invited, moved to another hour, held, recorded. */
final class Hearing {

    static final String TOPIC = "Pencegahan pelanggaran dan pengawasan netralitas aparatur sipil negara";

    private static final String AUDIENCES = "/api/v1/audiences";

    private final Api inviter;
    private final Api invited;
    private final String name;
    private final String partner;
    private final String today;

    /** @param name of the agency that is invited */
    Hearing(Api inviter, Api invited, String name) {
        this.inviter = inviter;
        this.invited = invited;
        this.name = name;
        this.partner = find(name);
        this.today = LocalDate.now(Clock.system(ZoneId.of("Asia/Makassar"))).toString();
    }

    /** The id of the agency that is invited. */
    String partner() {
        return partner;
    }

    private String find(String name) {
        return inviter.get("find-partner", "/api/v1/agencies").getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(agency -> agency.getString("shortName").equals(name))
                .map(agency -> agency.getString("id"))
                .findFirst()
                .orElseThrow(() -> new Failed("no agency is called " + name));
    }

    /** @return the id of an audience that was held; its two papers are kept */
    String play(Log log, Path out) throws IOException {
        String id = invite();
        log.id("audience", id);
        invited.post("propose-date", path(id, "/answer"), answer("MOVE", 1, meeting()));
        inviter.post("accept-date", path(id, "/answer"), answer("ACCEPT", 2, Json.createObjectBuilder()));
        inviter.post("record-audience", path(id, "/minutes"), minutes());
        JsonObject sheet = invited.get("read-audience", path(id, ""));
        expect(sheet.getString("state").equals("HELD"), "the audience was held");
        for (String paper : new String[] {"invitation", "minutes"}) {
            log.file(out, "0-" + paper + ".pdf", invited.bytes("read-" + paper, path(id, "/papers/" + paper)));
        }
        String task = sheet.getJsonArray("tasks").getJsonObject(0).getString("id");
        inviter.post(
                "finish-task",
                "/api/v1/tasks/" + task + "/done",
                Json.createObjectBuilder().build());
        return id;
    }

    /** @param seen how many answers there were to read */
    private static JsonObject answer(String choice, int seen, JsonObjectBuilder meeting) {
        return meeting.add("choice", choice).add("seen", seen).build();
    }

    private String invite() {
        JsonObjectBuilder letter = meeting()
                .add("partner", partner)
                .add("topic", TOPIC)
                .add("election", "Pemilihan Umum Tahun 2029")
                .add("addressee", "Kepala " + name)
                .add(
                        "agenda",
                        Json.createArrayBuilder()
                                .add("penyampaian rencana penyusunan Nota Kesepahaman")
                                .add("pembahasan pokok-pokok kerja sama (sosialisasi, pertukaran data, siniar)")
                                .add("penyepakatan jadwal pembahasan bersama"));
        return inviter.post("invite", AUDIENCES, letter.build()).getString("id");
    }

    private JsonObjectBuilder meeting() {
        return Json.createObjectBuilder()
                .add("date", today)
                .add("time", "13.30")
                .add("place", "Ruang Rapat BKPSDM");
    }

    private JsonObject minutes() {
        return Json.createObjectBuilder()
                .add("from", "13.30")
                .add("until", "15.00")
                .add("chair", name("I Wayan Contoh Adnyana", "Ketua"))
                .add("recorder", name("Ni Luh Contoh Pratiwi", "Staf Sekretariat"))
                .add("points", Json.createArrayBuilder().add(point()))
                .add("decisions", Json.createArrayBuilder().add("Rancangan disusun oleh pihak pengundang."))
                .add("tasks", Json.createArrayBuilder().add(task()))
                .add(
                        "attendees",
                        Json.createArrayBuilder()
                                .add(name("I Wayan Contoh Adnyana", "Ketua"))
                                .add(name("I Gede Contoh Wijaya", "Kepala Badan")
                                        .add("agency", partner)))
                .build();
    }

    private static JsonObjectBuilder point() {
        return Json.createObjectBuilder()
                .add("topic", "Media penyebarluasan informasi")
                .add("inviter", "Mengusulkan siniar sebagai sarana komunikasi dua arah.")
                .add("invited", "Bersedia menyediakan narasumber dan tempat perekaman.")
                .add("conclusion", "Siniar diselenggarakan bersama.");
    }

    private JsonObjectBuilder task() {
        return Json.createObjectBuilder()
                .add("words", "Menyusun rancangan pokok-pokok Nota Kesepahaman")
                .add("owner", "Ni Luh Contoh Pratiwi")
                .add("due", today);
    }

    private static JsonObjectBuilder name(String name, String office) {
        return Json.createObjectBuilder().add("name", name).add("office", office);
    }

    private static String path(String id, String rest) {
        return AUDIENCES + "/" + id + rest;
    }

    private static void expect(boolean held, String what) {
        if (!held) {
            throw new Failed("it does not hold that " + what);
        }
    }
}
