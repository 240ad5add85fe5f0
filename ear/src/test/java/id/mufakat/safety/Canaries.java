package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A word that stands nowhere else in every field that is the drafting side's own: what its people say among themselves,
 * what they have not sent, or sent and taken back unread, and what they keep about themselves; and in what both sides
 * say to each other before there is a text.
 */
final class Canaries {

    private final Town town;
    private final Walk walk;
    private final Caller drafter;
    private final Caller administrator;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> meetings = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    /** Back with its drafting side, which wrote on, sent, and took back; the partner has read what was sent before. */
    final String returned;

    /** Never sent to anybody. */
    final String draft;

    /** In force, after it was discussed. */
    final String filed;

    /** Held by the two sides. */
    final String audience;

    private Canaries(Town town) {
        this.town = town;
        this.walk = new Walk(town);
        this.drafter = town.as(Side.OWN, Post.DRAFTER);
        this.administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
        this.returned = walk.answered();
        this.filed = Samples.of(town).shared("filed").id();
        this.draft = walk.draft(word("unsent reason to go on beside what is in force"));
        this.audience = walk.audiences().held(this::meeting);
    }

    static Canaries released(Town town) {
        Canaries canaries = new Canaries(town);
        canaries.changeMind();
        canaries.talk();
        canaries.write();
        canaries.takeBack();
        canaries.keepPeople();
        canaries.meet();
        return canaries;
    }

    /** What is in agreements, by the word: nobody who does not read them has it. */
    Map<String, String> texts() {
        return texts;
    }

    /** And what the agency keeps about its people. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(names);
        return all;
    }

    /** And what the two sides told each other: nobody else reads it. */
    Map<String, String> withMeetings() {
        Map<String, String> all = all();
        all.putAll(meetings);
        return all;
    }

    /** The ids of an internal comment and its answer, and of the one that the partner shared. */
    List<String> comments() {
        return List.of(comments.get(0), comments.get(1), comments.get(3));
    }

    /** The ids of somebody, their account and their mandate. */
    List<String> people() {
        return people;
    }

    private String word(String field) {
        String word = "kenari" + UUID.randomUUID().toString().replace("-", "");
        texts.put(word, field);
        return word;
    }

    private String name(String field) {
        String word = "nuri" + UUID.randomUUID().toString().replace("-", "");
        names.put(word, field);
        return word;
    }

    private String meeting(String field) {
        String word = "kutilang" + UUID.randomUUID().toString().replace("-", "");
        meetings.put(word, field);
        return word;
    }

    /** Asks, and accepts after all before the text goes: only that is ever told. */
    private void changeMind() {
        answer("ASKED", Json.node("words", word("question before a change of mind")));
        owns(Post.DRAFTER, returned, "/negotiation");
        answer("ACCEPTED", Json.node());
        walk.send(Side.OWN, returned);
        walk.send(Side.PARTNER, returned);
    }

    /** Of the part at the top. */
    private void answer(String kind, ObjectNode body) {
        JsonNode units = drafter.get(Walk.path(returned, "/negotiation")).json().path("units");
        JsonNode unit = StreamSupport.stream(units.spliterator(), false)
                .filter(each -> each.path("depth").asInt() == 0)
                .findFirst()
                .orElseThrow();
        body.put("kind", kind).put("hash", unit.path("hash").asText());
        drafter.demand("POST", Walk.path(returned, "/units/" + unit.path("id").asText() + "/stance"), body.toString());
    }

    private void talk() {
        String unit = walk.unit(returned).path("line").path("unit").asText();
        String internal =
                say(Side.OWN, Post.REVIEWER, returned, "", Json.node("unit", unit, "text", word("internal comment")));
        say(Side.OWN, Post.SIGNATORY, returned, "/" + internal + "/answers", text("answer to it"));
        say(Side.OWN, Post.DRAFTER, returned, "", text("internal comment on the whole"));
        String shared = say(
                Side.PARTNER, Post.DRAFTER, returned, "", Json.node("text", "Mohon ditimbang", "visibility", "SHARED"));
        say(Side.OWN, Post.REVIEWER, returned, "/" + shared + "/answers", text("internal answer to the partner"));
        String withdrawn = say(Side.OWN, Post.DRAFTER, returned, "", text("withdrawn comment"));
        owns(Post.ARCHIVIST, returned, "/comments");
        drafter.demand("POST", Walk.path(returned, "/comments/" + withdrawn + "/withdrawal"), "");
        say(Side.OWN, Post.DRAFTER, draft, "", text("internal comment on a draft"));
        owns(Post.REVIEWER, draft, "/comments");
        texts.put(Walk.DISCUSSED, "internal comment on what is in force");
        owns(Post.ARCHIVIST, filed, "/comments");
    }

    private JsonNode text(String field) {
        return Json.node("text", word(field), "visibility", "INTERNAL");
    }

    private String say(Side side, Post post, String agreement, String rest, JsonNode body) {
        String comment = town.as(side, post)
                .demand("POST", Walk.path(agreement, "/comments" + rest), body.toString())
                .json()
                .path("id")
                .asText();
        comments.add(comment);
        return comment;
    }

    private void write() {
        for (String id : List.of(returned, draft)) {
            JsonNode unit = walk.unit(id);
            String raw = unit.path("raw").asText();
            drafter.demand(
                    "PUT",
                    Walk.path(id, "/text/" + unit.path("line").path("unit").asText()),
                    Json.of("based", raw, "text", raw + " " + word("unsent unit")));
            owns(Post.DRAFTER, id, "/text");
        }
        JsonNode form = walk.sheet(draft).path("form");
        Map<String, String> filled = Map.of("tentang", word("unsent topic"), "tempat", word("unsent place"));
        Map<String, String> based = Map.of(
                "tentang",
                form.path("tentang").asText(),
                "tempat",
                form.path("tempat").asText());
        drafter.demand("PUT", Walk.path(draft, "/form"), Json.of("based", based, "fields", filled));
        owns(Post.REVIEWER, draft, "");
        answer("ASKED", Json.node("words", word("unsent question")));
        owns(Post.DRAFTER, returned, "/negotiation");
    }

    /** Whatever was written goes, and comes back before anybody of the partner's has looked. */
    private void takeBack() {
        String root =
                drafter.get(Walk.path(returned, "/text")).json().path("root").asText();
        drafter.demand(
                "POST",
                Walk.path(returned, "/versions"),
                Json.of("root", root, "note", word("note of what was taken back")));
        owns(Post.DRAFTER, returned, "/versions");
        drafter.demand("POST", Walk.path(returned, "/versions/recall"), "");
    }

    private void keepPeople() {
        String person = made("/api/v1/persons", Facts.person(name("colleague")).toString());
        String username = name("user name");
        String account = made("/api/v1/accounts", Json.of("person", person, "username", username));
        String office = made("/api/v1/offices", Facts.office());
        String basis = name("decree");
        String mandate =
                made("/api/v1/mandates", Facts.mandate(person, office).replace("Keputusan Bupati Badung", basis));
        people.addAll(List.of(person, account, mandate));
        shows(administrator.get("/api/v1/persons/" + person), "colleague");
        shows(administrator.get("/api/v1/accounts/" + account), "user name");
        shows(administrator.get("/api/v1/mandates/" + mandate), "decree");
    }

    private void meet() {
        String sheet = walk.audiences().sheet(audience).toString();
        meetings.keySet().stream().filter(sheet::contains).forEach(seen::add);
    }

    private String made(String path, String body) {
        JsonNode answer = administrator.demand("POST", path, body).json();
        return answer.path(path.endsWith("accounts") ? "account" : "id").asText();
    }

    /** Whoever may read it does: a canary that was never there sings nowhere. */
    private void owns(Post post, String agreement, String rest) {
        Answer answer = town.as(Side.OWN, post).get(Walk.path(agreement, rest));
        texts.forEach((word, field) -> {
            if (answer.text().contains(word)) {
                seen.add(word);
            }
        });
    }

    private void shows(Answer answer, String... fields) {
        names.forEach((word, field) -> {
            if (Stream.of(fields).anyMatch(field::equals) && answer.text().contains(word)) {
                seen.add(word);
            }
        });
    }

    /** What nobody at home has ever seen. */
    List<String> unseen() {
        return withMeetings().entrySet().stream()
                .filter(canary -> !seen.contains(canary.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
