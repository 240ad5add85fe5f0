package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Brings agreements to where a test needs them, by the API alone; {@link Side#OWN} drafts, {@link Side#PARTNER} joins. */
final class Walk {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What nobody else may ever read of an agreement in force. */
    static final String DISCUSSED = "kenari" + UUID.randomUUID().toString().replace("-", "");

    /** The id of the unit that people may change. */
    static final String MEDIA = "scope-media";

    private final Town town;

    Walk(Town town) {
        this.town = town;
    }

    AudienceWalk audiences() {
        return new AudienceWalk(town);
    }

    static String path(String id, String rest) {
        return "/api/v1/agreements/" + id + rest;
    }

    String opening() {
        return opening("Naskah tersendiri untuk pemilihan lain");
    }

    /** @param reason to go on beside whatever is in force */
    private String opening(String reason) {
        return Json.of(
                "type", "MEMORANDUM",
                "partner", town.agency(Side.PARTNER),
                "fields", Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Umum Tahun 2029"),
                "earlier", Map.of("choice", "APART", "reason", reason));
    }

    String draft() {
        return begun(opening());
    }

    /** @param reason to go on beside whatever is in force */
    String draft(String reason) {
        return begun(opening(reason));
    }

    private String begun(String opening) {
        return town.as(Side.OWN, Post.DRAFTER)
                .demand("POST", "/api/v1/agreements", opening)
                .json()
                .path("id")
                .asText();
    }

    /** Without the unit that people may change. */
    String bared() {
        String id = draft();
        JsonNode unit = unit(id);
        town.as(Side.OWN, Post.DRAFTER)
                .demand(
                        "POST",
                        path(id, "/text/" + MEDIA + "/removal"),
                        Json.of("seen", unit.path("mark").asText()));
        return id;
    }

    /** With the partner, whose turn it is; it has not opened it yet. */
    String sent() {
        String id = draft();
        send(Side.OWN, id);
        return id;
    }

    /** Back with the drafting side, with nothing accepted. */
    String answered() {
        String id = sent();
        send(Side.PARTNER, id);
        return id;
    }

    void send(Side side, String id) {
        town.as(side, Post.DRAFTER).demand("POST", path(id, "/versions"), cover(side, id));
    }

    /** What sends the text as this side reads it. */
    String cover(Side side, String id) {
        JsonNode text = town.as(side, Post.DRAFTER).get(path(id, "/text")).json();
        return Json.of("root", text.path("root").asText(), "note", "Mohon ditanggapi");
    }

    /** What accepts a unit that people may change. */
    String stance(String id) {
        String name = unit(id).path("line").path("unit").asText();
        JsonNode units = town.as(Side.OWN, Post.DRAFTER)
                .get(path(id, "/negotiation"))
                .json()
                .path("units");
        return StreamSupport.stream(units.spliterator(), false)
                .filter(unit -> unit.path("id").asText().equals(name))
                .map(unit ->
                        Json.of("kind", "ACCEPTED", "hash", unit.path("hash").asText()))
                .findFirst()
                .orElseThrow();
    }

    /** Agreed by both sides in every unit, before their reviewers. */
    String submitted() {
        String id = sent();
        Caller partner = town.as(Side.PARTNER, Post.DRAFTER);
        partner.demand("POST", path(id, "/acceptance"), rest(id));
        send(Side.PARTNER, id);
        return id;
    }

    /** What accepts everything that was not answered, as the sender knows it too: they have opened it anyway. */
    String rest(String id) {
        return Json.of("root", sheet(id).path("root").asText());
    }

    String approved() {
        String id = submitted();
        for (Side side : new Side[] {Side.OWN, Side.PARTNER}) {
            town.as(side, Post.REVIEWER).demand("POST", path(id, "/decisions"), approval(id));
        }
        return id;
    }

    /** Only the drafting side has given its number. */
    String halfNumbered() {
        String id = approved();
        town.as(Side.OWN, Post.REGISTRAR).demand("POST", path(id, "/number"), "{}");
        return id;
    }

    String printed() {
        String id = approved();
        for (Side side : new Side[] {Side.OWN, Side.PARTNER}) {
            town.as(side, Post.REGISTRAR).demand("POST", path(id, "/number"), "{}");
        }
        until(id, sheet -> sheet.path("stage").asText().equals("SIGNING"));
        return id;
    }

    /** Discussed by the drafting side among its own before it was signed. */
    String filed() {
        String id = printed();
        town.as(Side.OWN, Post.DRAFTER).demand("POST", path(id, "/comments"), Json.of("text", DISCUSSED));
        signed(id);
        return id;
    }

    /** By both heads, judged and taken by the archive. */
    void signed(String id) {
        Side first = first(id);
        sign(id, first);
        await(() -> isTurn(id, other(first)));
        sign(id, other(first));
        until(id, sheet -> sheet.path("stage").asText().equals("IN_FORCE"));
    }

    JsonNode sheet(String id) {
        return town.as(Side.OWN, Post.DRAFTER).get(path(id, "")).json();
    }

    String approval(String id) {
        return Json.of("outcome", "APPROVED", "root", sheet(id).path("root").asText());
    }

    /** The raw wording of a unit that people may change, and where it stands. */
    JsonNode unit(String id) {
        JsonNode units =
                town.as(Side.OWN, Post.DRAFTER).get(path(id, "/text")).json().path("units");
        return StreamSupport.stream(units.spliterator(), false)
                .filter(unit -> unit.path("raw").asText().contains("siniar"))
                .findFirst()
                .orElseThrow();
    }

    /** The units of the draft as its side reads it, in their order. */
    List<String> units(String id) {
        JsonNode units =
                town.as(Side.OWN, Post.DRAFTER).get(path(id, "/text")).json().path("units");
        return StreamSupport.stream(units.spliterator(), false)
                .map(unit -> unit.path("line").path("unit").asText())
                .toList();
    }

    /** What to name when a unit of the draft is taken out. */
    String mark(String id, String name) {
        JsonNode units =
                town.as(Side.OWN, Post.DRAFTER).get(path(id, "/text")).json().path("units");
        return StreamSupport.stream(units.spliterator(), false)
                .filter(unit -> unit.path("line").path("unit").asText().equals(name))
                .map(unit -> unit.path("mark").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The change that is taken back next. */
    String lastEdit(String id) {
        return town.as(Side.OWN, Post.DRAFTER)
                .get(path(id, "/edits"))
                .json()
                .path("last")
                .path("id")
                .asText();
    }

    /** Whose signature the paper waits for. */
    Side first(String id) {
        await(() -> isTurn(id, Side.OWN) || isTurn(id, Side.PARTNER));
        return isTurn(id, Side.PARTNER) ? Side.PARTNER : Side.OWN;
    }

    static Side other(Side side) {
        return side == Side.OWN ? Side.PARTNER : Side.OWN;
    }

    void sign(String id, Side side) {
        town.as(side, Post.SIGNATORY).demand("POST", path(id, "/signature"), signature(id, side));
    }

    /** What the head of that side would send to sign the paper as it is now. */
    String signature(String id, Side side) {
        JsonNode sheet = signing(id, side);
        return Json.of(
                "round", sheet.path("round").asText(),
                "slot", sheet.path("slot").asText(),
                "shown", sheet.path("shown").asText(),
                "passphrase", town.person(side, Post.SIGNATORY).passphrase());
    }

    private boolean isTurn(String id, Side side) {
        return signing(id, side).path("state").asText().equals("YOUR_TURN");
    }

    private JsonNode signing(String id, Side side) {
        return town.as(side, Post.SIGNATORY).get(path(id, "/signing")).json();
    }

    private void until(String id, Predicate<JsonNode> there) {
        await(() -> there.test(sheet(id)));
    }

    static void await(BooleanSupplier there) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it never came to that");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
