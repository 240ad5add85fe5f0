package id.mufakat.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One agreement carried over the API to where a story begins. */
public final class Paperwork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Integer> SIDES = List.of(0, 1);
    private static final int LOOKS = 600;
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final House house;
    private final String id;
    private final Map<Member, Visitor> visitors = new HashMap<>();

    private Paperwork(House house, String id) {
        this.house = house;
        this.id = id;
    }

    /** A complete draft about the topic, as the first side's drafter starts it. */
    public static Paperwork begin(House house, String topic) {
        Visitor drafter = house.token(house.cast().member("DRAFTER", 0));
        String partner = house.cast().agencies().get(1);
        ObjectNode form = JSON.createObjectNode().put("type", "MEMORANDUM");
        for (JsonNode agency : Visitor.json(drafter.get("/api/v1/agencies")).get("items")) {
            if (agency.get("shortName").asText().equals(partner)) {
                form.put("partner", agency.get("id").asText());
            }
        }
        form.putObject("fields")
                .put("tentang", topic)
                .put("tempat", "Mangupura")
                .put("pemilihan.nama", "Pemilihan Umum Tahun 2029");
        form.putObject("earlier").put("choice", "APART").put("reason", "Naskah tersendiri");
        HttpResponse<String> answer = drafter.send("POST", "/api/v1/agreements", form.toString());
        return new Paperwork(house, Visitor.json(ok(answer)).get("id").asText());
    }

    /** A topic that no other agreement has, whoever else is at work in the house. */
    public static String topic(String topic) {
        return topic + " angkatan " + ThreadLocalRandom.current().nextInt(1000, 10_000_000);
    }

    /** One that was begun elsewhere, such as in a browser. */
    public static Paperwork known(House house, String id) {
        return new Paperwork(house, id);
    }

    public String id() {
        return id;
    }

    /** Sent by the first side, and sent back by the other with its consent to all of it. */
    public Paperwork submitted() {
        return sent(0).consented(1);
    }

    /** Sent by one side, which passes the turn on. */
    public Paperwork sent(int side) {
        Visitor drafter = as("DRAFTER", side);
        ObjectNode cover = JSON.createObjectNode();
        cover.set("root", Visitor.json(ok(drafter.get(path("/text")))).get("root"));
        ok(drafter.send("POST", path("/versions"), cover.toString()));
        return this;
    }

    /** One side accepts whatever it has not answered, and sends. */
    public Paperwork consented(int side) {
        Visitor drafter = as("DRAFTER", side);
        ObjectNode rest = JSON.createObjectNode();
        rest.set("root", Visitor.json(ok(drafter.get(path("/negotiation")))).get("root"));
        ok(drafter.send("POST", path("/acceptance"), rest.toString()));
        return sent(side);
    }

    public Paperwork approved() {
        for (int side : SIDES) {
            Visitor reviewer = as("REVIEWER", side);
            ObjectNode decision = JSON.createObjectNode().put("outcome", "APPROVED");
            decision.set("root", Visitor.json(ok(reviewer.get(path("")))).get("root"));
            ok(reviewer.send("POST", path("/decisions"), decision.toString()));
        }
        return this;
    }

    /** Numbered by both sides and printed, so that somebody can sign. */
    public Paperwork printed() {
        SIDES.forEach(this::numbered);
        return reached("SIGNING");
    }

    /** Numbered by one side. */
    public Paperwork numbered(int side) {
        ok(as("REGISTRAR", side).send("POST", path("/number"), "{}"));
        return this;
    }

    /** Who is to sign now. */
    public Member turn() {
        List<Member> heads = SIDES.stream()
                .map(side -> house.cast().member("SIGNATORY", side))
                .toList();
        await(
                "nobody's turn to sign",
                () -> heads.stream().filter(this::mayPress).findFirst());
        return heads.stream().filter(this::mayPress).findFirst().orElseThrow();
    }

    /** Signed by whoever's turn it is. */
    public Paperwork signed() {
        Member head = turn();
        JsonNode sheet = signing(head);
        ObjectNode act = JSON.createObjectNode().put("passphrase", head.passphrase());
        act.set("round", sheet.get("round"));
        act.set("slot", sheet.get("slot"));
        act.set("shown", sheet.get("shown"));
        ok(visitor(head).send("POST", path("/signature"), act.toString()));
        return this;
    }

    /** Signed by both, judged and in the archive, where its words are found. */
    public Paperwork inForce() {
        return signed().signed().reached("IN_FORCE").readable();
    }

    /** Waits for what the house does by itself. */
    public Paperwork reached(String stage) {
        return await("it never came to " + stage, () -> Optional.of(sheet())
                .filter(sheet -> sheet.get("stage").asText().equals(stage)));
    }

    public JsonNode sheet() {
        return Visitor.json(ok(drafter().get(path(""))));
    }

    /** The name of the first unit that speaks of the words. */
    public String unit(String words) {
        return speaking(words).get("line").get("unit").asText();
    }

    /** What a colleague at another desk does. */
    public void reword(String words, String instead) {
        JsonNode unit = speaking(words);
        String raw = unit.get("raw").asText();
        ObjectNode wording = JSON.createObjectNode().put("based", raw).put("text", raw.replace(words, instead));
        String name = unit.get("line").get("unit").asText();
        ok(drafter().send("PUT", path("/text/" + name), wording.toString()));
    }

    /** Somebody says something about the whole of it; its id. */
    public String comment(String role, int side, String text, String visibility) {
        ObjectNode comment = JSON.createObjectNode().put("text", text).put("visibility", visibility);
        return Visitor.json(ok(as(role, side).send("POST", path("/comments"), comment.toString())))
                .get("id")
                .asText();
    }

    /** What a colleague at another desk fills in, whatever stands there. */
    public void fill(String field, String value) {
        ObjectNode change = JSON.createObjectNode();
        change.putObject("based").put(field, filled(field));
        change.putObject("fields").put(field, value);
        ok(drafter().send("PUT", path("/form"), change.toString()));
    }

    /** What the house holds in a blank. */
    public String filled(String field) {
        return sheet().get("form").path(field).asText();
    }

    private JsonNode speaking(String words) {
        for (JsonNode unit : Visitor.json(ok(drafter().get(path("/text")))).get("units")) {
            if (unit.get("raw").asText().contains(words)) {
                return unit;
            }
        }
        throw new AssertionError("no unit speaks of " + words);
    }

    private Paperwork readable() {
        Visitor archivist = as("ARCHIVIST", 0);
        return await("its words are never found", () -> Optional.of(archivist.get("/api/v1/archive?q=netralitas"))
                .filter(answer -> answer.body().contains(id)));
    }

    private boolean mayPress(Member head) {
        return signing(head).get("state").asText().equals("YOUR_TURN");
    }

    private JsonNode signing(Member head) {
        return Visitor.json(ok(visitor(head).get(path("/signing"))));
    }

    private Visitor drafter() {
        return as("DRAFTER", 0);
    }

    private Visitor as(String role, int side) {
        return visitor(house.cast().member(role, side));
    }

    /** Each logs in once: a password is slow to judge. */
    private Visitor visitor(Member member) {
        return visitors.computeIfAbsent(member, house::token);
    }

    private String path(String rest) {
        return "/api/v1/agreements/" + id + rest;
    }

    private Paperwork await(String otherwise, Supplier<Optional<?>> found) {
        for (int look = 0; look < LOOKS; look++) {
            if (found.get().isPresent()) {
                return this;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new AssertionError(otherwise);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isBetween(200, 299);
        return answer;
    }
}
