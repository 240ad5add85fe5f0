package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the placeholders of a rule stand for. Readers share what they read; whatever is changed is made anew. */
final class Samples {

    private static final Map<Town, Samples> KNOWN = new ConcurrentHashMap<>();

    private final Town town;
    private final Walk walk;
    private final Map<String, Sample> shared = new HashMap<>();

    private Samples(Town town) {
        this.town = town;
        this.walk = new Walk(town);
    }

    /** The same for everybody in the town, so that what is only read is made once. */
    static Samples of(Town town) {
        return KNOWN.computeIfAbsent(town, Samples::new);
    }

    Sample of(Rule rule) {
        return rule.isReading() ? shared(rule.sample()) : make(rule.sample());
    }

    /** To be read only. */
    Sample shared(String name) {
        Sample known = shared.get(name);
        if (known == null) {
            known = make(name);
            shared.put(name, known);
        }
        return known;
    }

    Sample fresh(Rule rule) {
        return make(rule.sample());
    }

    private Sample make(String name) {
        return switch (name) {
            case "nobody" -> Sample.of("id", UUID.randomUUID().toString());
            case "-" -> Sample.of();
            case "draft" -> draft(walk.draft());
            case "sent" -> draft(walk.sent());
            case "titled" -> Sample.of("id", walk.draft(), "unit", "scope");
            case "stocked" -> Sample.of("id", walk.draft(), "entry", "publication", "unit", "disputes");
            case "bared" -> Sample.of("id", walk.bared(), "unit", Walk.MEDIA);
            case "unopened" -> Sample.of("id", walk.answered());
            case "note" -> comment("INTERNAL");
            case "comment" -> comment("SHARED");
            case "answered" -> draft(walk.answered());
            case "submitted" -> paper(walk.submitted(), "submitted");
            case "approved" -> paper(walk.approved(), "submitted");
            case "halfway" -> paper(walk.halfNumbered(), "submitted");
            case "printed" -> paper(walk.printed(), "current");
            case "filed" -> filed();
            case "archived" -> archived();
            case "invitation" -> Sample.of("id", walk.audiences().invited(), "name", "invitation");
            case "meeting" -> Sample.of("id", walk.audiences().agreed());
            case "held" -> held();
            case "mandate" -> Sample.of("id", mandate());
            case "proposal" -> Sample.of("id", proposal());
            case "agency" -> Sample.of("id", town.agency(Side.OWN));
            case "office" -> Sample.of("id", office());
            case "newcomer" -> Sample.of("id", newAgency());
            case "logo" -> Sample.of("id", newLogo());
            case "heir" -> Sample.of("office", heir());
            case "lead" -> Sample.of("office", proposedHeir());
            case "colleague" -> colleague();
            case "person" -> Sample.of("id", person());
            case "book" -> Sample.of("kind", "MEMORANDUM", "year", "2026");
            case "key" -> Sample.of("serial", waitingKey());
            case "token" -> Sample.of("id", token());
            default -> throw new IllegalArgumentException("no sample is called " + name);
        };
    }

    private Sample draft(String id) {
        String unit = walk.unit(id).path("line").path("unit").asText();
        return Sample.of("id", id, "unit", unit, "name", "submitted", "number", "1");
    }

    /** Of the drafting side's drafter, on what is with the partner. */
    private Sample comment(String visibility) {
        String id = walk.sent();
        String comment = town.as(Side.OWN, Post.DRAFTER)
                .demand(
                        "POST",
                        Walk.path(id, "/comments"),
                        Json.of("text", "Mohon ditimbang", "visibility", visibility))
                .json()
                .path("id")
                .asText();
        return Sample.of("id", id, "comment", comment);
    }

    private Sample paper(String id, String name) {
        return Sample.of("id", id, "name", name);
    }

    private Sample filed() {
        String id = walk.filed();
        JsonNode sheet = walk.sheet(id);
        return Sample.of(
                "id",
                id,
                "name",
                "signed",
                "code",
                sheet.path("code").asText(),
                "sha256",
                sheet.path("papers").path("signed").asText());
    }

    /** With a photograph, and something that the inviting side promised. */
    private Sample held() {
        String id = walk.audiences().held();
        String task = walk.audiences().sheet(id).path("tasks").get(0).path("id").asText();
        return Sample.of("id", id, "task", task, "number", "1");
    }

    /** The filed agreement under the archive's own id. */
    private Sample archived() {
        String filed = shared("filed").id();
        return Sample.of("id", walk.sheet(filed).path("archived").asText());
    }

    private Sample colleague() {
        Person person = town.newcomer(Side.OWN);
        return Sample.of(
                "id", town.accountIdOf(Side.OWN, person),
                "person", town.personIdOf(Side.OWN, person),
                "role", "ARCHIVIST");
    }

    /** Somebody without an account. */
    private String person() {
        return town.as(Side.OWN, Post.ADMINISTRATOR)
                .demand("POST", "/api/v1/persons", Facts.person("Ni Luh Warga").toString())
                .json()
                .path("id")
                .asText();
    }

    private String mandate() {
        List<JsonNode> mandates = town.as(Side.OWN, Post.ADMINISTRATOR).all("/api/v1/mandates");
        return mandates.get(mandates.size() - 1).path("id").asText();
    }

    private String proposal() {
        Caller administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
        return administrator
                .demand("POST", "/api/v1/mandates", Facts.mandate(person(), office()))
                .json()
                .path("id")
                .asText();
    }

    private String office() {
        return town.as(Side.OWN, Post.ADMINISTRATOR)
                .demand("POST", "/api/v1/offices", Facts.office())
                .json()
                .path("id")
                .asText();
    }

    /** The third agency's, which no other story is about. */
    private String newLogo() {
        String agency = town.agency(Side.THIRD);
        town.as(Side.THIRD, Post.ADMINISTRATOR).demand("PUT", "/api/v1/agencies/" + agency + "/logo", Facts.logo());
        return agency;
    }

    /** An office of the third agency that might lead it. */
    private String heir() {
        Caller administrator = town.as(Side.THIRD, Post.ADMINISTRATOR);
        if (administrator.get("/api/v1/lead").json().path("office").asText("").isEmpty()) {
            administrator.demand("POST", "/api/v1/offices", Facts.office(true));
        }
        return administrator
                .demand("POST", "/api/v1/offices", Facts.office())
                .json()
                .path("id")
                .asText();
    }

    private String proposedHeir() {
        String office = heir();
        town.as(Side.THIRD, Post.ADMINISTRATOR).demand("POST", "/api/v1/lead/proposal", Facts.lead(office));
        return office;
    }

    /** Of a newcomer who has just become a signatory. */
    private String waitingKey() {
        Person person = town.newcomer(Side.OWN);
        String account = town.accountIdOf(Side.OWN, person);
        town.as(Side.OWN, Post.ADMINISTRATOR).demand("PUT", "/api/v1/accounts/" + account + "/roles/SIGNATORY", "");
        Caller holder = Person.loggedIn(town.house(), person.username(), person.password(), "")
                .over(town.house());
        holder.demand("POST", "/api/v1/me/key", Json.of("passphrase", "kunci-rumah-" + UUID.randomUUID()));
        return holder.get("/api/v1/me/key").json().path("serial").asText();
    }

    private String newAgency() {
        String name = "Instansi Uji " + UUID.randomUUID();
        return town.as(Side.OWN, Post.ADMINISTRATOR)
                .demand("POST", "/api/v1/agencies", Facts.agency(name, "51.03"))
                .json()
                .path("id")
                .asText();
    }

    private String token() {
        Person drafter = town.person(Side.OWN, Post.DRAFTER);
        Caller caller = town.stranger().bearing(Person.token(town.house(), drafter.username(), drafter.password()));
        JsonNode items = caller.get("/api/v1/tokens?limit=200").json().path("items");
        return items.get(0).path("id").asText();
    }
}
