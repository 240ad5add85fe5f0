package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One Nota Kesepahaman from the audience before it to two signatures, archived and found: each step as the person who takes it. */
final class Journey {

    private static final int MOST_LOOKS = 240;

    private final Api.Server server;
    private final Path out;
    private final Cast cast;
    private final Log log;
    private String id = "";

    Journey(Api.Server server, Path out, Cast cast) {
        this.server = server;
        this.out = out;
        this.cast = cast;
        this.log = server.log();
    }

    void play() throws IOException {
        Api drafter = as("DRAFTER", 0);
        begin(drafter);
        write(drafter);
        negotiate(drafter, as("DRAFTER", 1));
        new Statements(log, out).keep(drafter, path("/versions/"), Api.stranger(server));
        decide("REVIEWER");
        number();
        byte[] unsigned = printed(drafter);
        byte[] once = sign("3-signed-once.pdf", unsigned);
        byte[] signed = sign("4-signed.pdf", once);
        JsonObject sheet = drafter.look(
                "in-force", path(""), found -> found.getString("stage").equals("IN_FORCE"));
        expect(
                Arrays.equals(signed, drafter.bytes("read-signed", paper("signed"))),
                "the filed paper is the signed one");
        find(sheet, signed);
    }

    private void begin(Api drafter) throws IOException {
        Hearing hearing =
                new Hearing(drafter, as("DRAFTER", 1), cast.member("DRAFTER", 1).agency());
        String audience = hearing.play(log, out);
        JsonObjectBuilder form = Json.createObjectBuilder()
                .add("type", "MEMORANDUM")
                .add("audience", audience)
                .add("partner", hearing.partner())
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("tempat", "Mangupura")
                                .add("pemilihan.nama", "Pemilihan Umum Tahun 2029"))
                .add(
                        "earlier",
                        Json.createObjectBuilder()
                                .add("choice", "APART")
                                .add("reason", "Naskah peragaan yang berdiri sendiri."));
        id = drafter.post("start", "/api/v1/agreements", form.build()).getString("id");
        log.id("agreement", id);
    }

    private void write(Api drafter) throws IOException {
        reword(drafter, "siniar (podcast)", "siniar (podcast) dan media sosial");
        log.file(out, "1-draft.pdf", drafter.bytes("preview", path("/preview")));
        send("send", drafter, "Mohon tanggapan atas naskah terlampir.");
    }

    /** The partner accepts all but one unit, for which it proposes other words; the drafter accepts these. */
    private void negotiate(Api drafter, Api partner) {
        String unit = reword(partner, "dan media sosial", "dan media sosial resmi");
        JsonObject received = acceptRest(partner);
        expect(received.getBoolean("yours"), "the partner has the turn");
        send("propose", partner, "Kami setuju, dengan satu usulan rumusan.");
        JsonObject proposed = acceptOnly(drafter, unit);
        expect(proposed.getInt("agreed") == proposed.getJsonArray("units").size() - 1, "all but one unit is agreed");
        send("agree", drafter, "Usulan rumusan kami terima.");
    }

    private JsonObject acceptRest(Api side) {
        JsonObject sheet = side.get("read-version", path("/negotiation"));
        side.post(
                "accept-rest",
                path("/acceptance"),
                Json.createObjectBuilder().add("root", sheet.getString("root")).build());
        return sheet;
    }

    private JsonObject acceptOnly(Api side, String unit) {
        JsonObject sheet = side.get("read-answer", path("/negotiation"));
        String hash = sheet.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("id").equals(unit))
                .map(line -> line.getString("hash"))
                .findFirst()
                .orElseThrow(() -> new Failed("the unit is in the version"));
        side.post(
                "accept-unit",
                path("/units/" + unit + "/stance"),
                Json.createObjectBuilder()
                        .add("kind", "ACCEPTED")
                        .add("hash", hash)
                        .build());
        return sheet;
    }

    /** In the first unit that has them, other words in the place of these. */
    private String reword(Api side, String words, String others) {
        JsonObject text = side.get("read-text", path("/text"));
        JsonObject unit = text.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("raw").contains(words))
                .findFirst()
                .orElseThrow(() -> new Failed("the text speaks of " + words));
        String raw = unit.getString("raw");
        JsonObject wording = Json.createObjectBuilder()
                .add("based", raw)
                .add("text", raw.replace(words, others))
                .build();
        String name = unit.getJsonObject("line").getString("unit");
        side.put("reword", path("/text/" + name), wording);
        return name;
    }

    private void send(String step, Api side, String note) {
        String root = side.get("read-text", path("/text")).getString("root");
        side.post(
                step,
                path("/versions"),
                Json.createObjectBuilder().add("root", root).add("note", note).build());
    }

    private void decide(String role) {
        for (int side : List.of(0, 1)) {
            Api reviewer = as(role, side);
            JsonObject sheet = reviewer.get("read-submission", path(""));
            reviewer.bytes("read-draft", paper("submitted"));
            reviewer.post(
                    "approve",
                    path("/decisions"),
                    Json.createObjectBuilder()
                            .add("outcome", "APPROVED")
                            .add("root", sheet.getString("root"))
                            .build());
        }
    }

    private void number() {
        for (int side : List.of(0, 1)) {
            JsonObject given = as("REGISTRAR", side).post("give-number", path("/number"), JsonValue.EMPTY_JSON_OBJECT);
            log.id("number-" + (side + 1), given.getString("number"));
        }
    }

    private byte[] printed(Api drafter) throws IOException {
        drafter.look("printed", path(""), sheet -> sheet.getString("stage").equals("SIGNING"));
        byte[] unsigned = drafter.bytes("read-final", paper("final"));
        log.file(out, "2-final-unsigned.pdf", unsigned);
        return unsigned;
    }

    /** Whoever's turn it is signs; the earlier file must be the beginning of the new one. */
    private byte[] sign(String name, byte[] before) throws IOException {
        Turn turn = turn();
        JsonObject sheet = turn.sheet;
        byte[] shown = turn.head.bytes("read-paper", paper("current"));
        expect(Log.sha256(shown).equals(sheet.getString("shown")), "the paper shown is the one the sheet names");
        turn.head.post(
                "sign",
                path("/signature"),
                Json.createObjectBuilder()
                        .add("round", sheet.getString("round"))
                        .add("slot", sheet.getString("slot"))
                        .add("shown", sheet.getString("shown"))
                        .add("passphrase", turn.passphrase)
                        .build());
        byte[] after = turn.head.bytes("read-signed-paper", paper("current"));
        expect(
                after.length > before.length && Arrays.equals(before, 0, before.length, after, 0, before.length),
                "no byte before the signature changed");
        log.file(out, name, after);
        return after;
    }

    private record Turn(Api head, String passphrase, JsonObject sheet) {}

    private Turn turn() {
        List<Turn> heads = List.of(head(0), head(1));
        Step step = log.begin("read-signing", "the heads");
        for (int look = 0; look < MOST_LOOKS; look++) {
            for (Turn each : heads) {
                step.by(each.head.who());
                Optional<JsonObject> sheet = each.head.look(step, path("/signing"), found -> found.getString("state")
                        .equals("YOUR_TURN"));
                if (sheet.isPresent()) {
                    return new Turn(each.head, each.passphrase, sheet.get());
                }
            }
            Sender.pause();
        }
        throw new Failed("nobody's turn to sign");
    }

    private Turn head(int side) {
        return new Turn(
                as("SIGNATORY", side), cast.member("SIGNATORY", side).passphrase(), JsonValue.EMPTY_JSON_OBJECT);
    }

    private void find(JsonObject sheet, byte[] signed) {
        Api archivist = as("ARCHIVIST", 1);
        String number = sheet.getJsonArray("sides").getJsonObject(0).getString("number");
        for (String words : List.of("netralitas aparatur", "netralitsa", number)) {
            String query = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
            String address = "/api/v1/archive?q=" + query;
            archivist.look("search", address, found -> found.toString().contains(id));
        }
        String code = sheet.getString("code");
        Api stranger = Api.stranger(server);
        String page = new String(stranger.bytes("look-up-code", "/v/" + code), StandardCharsets.UTF_8);
        expect(page.contains("Badung"), "the public page names the parties");
        JsonObject known = stranger.get("look-up-hash", "/api/v1/verify/" + Log.sha256(signed));
        expect(known.getBoolean("registered", false), "the register knows the signed file");
    }

    private Api as(String role, int side) {
        return cast.api(role, side);
    }

    private String paper(String name) {
        return path("/papers/" + name);
    }

    private String path(String rest) {
        return "/api/v1/agreements/" + id + rest;
    }

    private static void expect(boolean held, String what) {
        if (!held) {
            throw new Failed("did not hold: " + what);
        }
    }
}
