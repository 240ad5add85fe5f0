package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The acts that must happen once, and how each shows that it has. */
final class Acts {

    private static final String AGREEMENT = "/api/v1/agreements/{id}";

    private static final Set<String> REPEATABLE = Set.of(
            "POST /api/v1/agreements",
            "POST /api/v1/audiences",
            "POST /api/v1/audiences/{id}/photographs",
            "PUT /api/v1/agreements/{id}/text/{unit}",
            "PUT /api/v1/agreements/{id}/text/{unit}/heading",
            "POST /api/v1/agreements/{id}/text",
            "POST /api/v1/agreements/{id}/library/{entry}",
            "PUT /api/v1/agreements/{id}/form",
            "POST /api/v1/agreements/{id}/units/{unit}/stance",
            "POST /api/v1/agreements/{id}/acceptance",
            "POST /api/v1/agreements/{id}/comments",
            "POST /api/v1/agreements/{id}/comments/{comment}/answers",
            "PUT /api/v1/agencies/{id}",
            "PUT /api/v1/agencies/{id}/logo",
            "PUT /api/v1/offices/{id}",
            "PUT /api/v1/persons/{id}",
            "PUT /api/v1/books/{kind}/pattern",
            "DELETE /api/v1/agencies/{id}/logo",
            "POST /api/v1/lead/proposal",
            "DELETE /api/v1/lead/proposal",
            "POST /api/v1/mandates",
            "DELETE /api/v1/accounts/{id}/roles/{role}",
            "DELETE /api/v1/accounts/{id}/sessions",
            "DELETE /api/v1/tokens/{id}");

    /**
     * Doors and one's own things, which have stories of their own; the invitation, whose sealed answer the account's
     * stands for, since each repeat is slow to open; the other changes of structure, for which taking out stands, since all
     * lock and look at the same text; the new attempt at a stuck step, of which there is none here; and
     * the inserted numbers, which the register's own story takes fifty at once.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "POST /api/v1/setup",
            "POST /api/v1/invitations/acceptance",
            "POST /api/v1/tokens",
            "PUT /api/v1/me/password",
            "PUT /api/v1/me/correspondence",
            "POST /api/v1/me/key",
            "PUT /api/v1/me/key",
            "POST /api/v1/accounts/{id}/invitation",
            "POST /api/v1/books/{kind}/insertions",
            "POST /api/v1/books/{kind}/insertions/struck",
            "POST /api/v1/agreements/{id}/text/{unit}/move",
            "POST /api/v1/agreements/{id}/text/{unit}/restoration",
            "PUT /api/v1/agreements/{id}/text/{unit}/phrasing",
            "POST /api/v1/agreements/{id}/edits/undo",
            "POST /api/v1/operations/letters/{id}/retry",
            "POST /api/v1/operations/{id}/retry");

    private final Town town;
    private final Walk walk;
    private final Caller administrator;

    Acts(Town town) {
        this.town = town;
        this.walk = new Walk(town);
        this.administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
    }

    /** Whoever asks again, with a key of their own, is refused. */
    Stream<Act> single() {
        return Stream.of(ofAnAgreement(), ofAnAudience(), ofAnAgency()).flatMap(kind -> kind);
    }

    private Stream<Act> ofAnAgreement() {
        return Stream.of(
                Act.of(
                        "POST " + AGREEMENT + "/text/{unit}/removal",
                        Side.OWN,
                        Post.DRAFTER,
                        (sample, body) -> sign(!walk.units(sample.id()).contains(Walk.MEDIA))),
                Act.of("POST " + AGREEMENT + "/versions", Side.OWN, Post.DRAFTER, (sample, body) -> versions(sample)),
                Act.of(
                        "POST " + AGREEMENT + "/versions/recall",
                        Side.PARTNER,
                        Post.DRAFTER,
                        (sample, body) -> 2 - versions(sample)),
                Act.of("POST " + AGREEMENT + "/decisions", Side.PARTNER, Post.REVIEWER, (sample, body) -> sheet(sample)
                        .path("decisions")
                        .size()),
                Act.of(
                        "POST " + AGREEMENT + "/number",
                        Side.OWN,
                        Post.REGISTRAR,
                        (sample, body) -> sign(number(sample).isTextual())),
                Act.of(
                        "POST " + AGREEMENT + "/number/void",
                        Side.OWN,
                        Post.REGISTRAR,
                        (sample, body) -> sign(!number(sample)
                                .asText()
                                .equals(body.path("voids").asText()))),
                Act.of(
                        "POST " + AGREEMENT + "/signature",
                        Side.PARTNER,
                        Post.SIGNATORY,
                        (sample, body) -> count(sheet(sample).path("signatures"), line -> line.path("signedAt")
                                .isTextual())),
                Act.of(
                        "POST " + AGREEMENT + "/return",
                        Side.PARTNER,
                        Post.SIGNATORY,
                        (sample, body) -> sheet(sample).path("round").asInt() - 1),
                Act.of(
                        "POST " + AGREEMENT + "/number/return",
                        Side.OWN,
                        Post.REGISTRAR,
                        (sample, body) -> sheet(sample).path("round").asInt() - 1),
                Act.of(
                        "POST " + AGREEMENT + "/cancellation",
                        Side.OWN,
                        Post.DRAFTER,
                        (sample, body) ->
                                sign(sheet(sample).path("stage").asText().equals("CANCELLED"))));
    }

    private Stream<Act> ofAnAudience() {
        return Stream.of(
                Act.of(
                        "POST /api/v1/audiences/{id}/answer",
                        Side.PARTNER,
                        Post.DRAFTER,
                        (sample, body) -> walk.audiences()
                                        .sheet(sample.id())
                                        .path("answers")
                                        .size()
                                - 1),
                Act.of("POST /api/v1/audiences/{id}/minutes", Side.OWN, Post.DRAFTER, (sample, body) -> walk.audiences()
                        .sheet(sample.id())
                        .path("tasks")
                        .size()));
    }

    /** Those that were sent and not taken back. */
    private int versions(Sample sample) {
        return town.as(Side.OWN, Post.DRAFTER)
                .get(Walk.path(sample.id(), "/versions"))
                .json()
                .size();
    }

    private Stream<Act> ofAnAgency() {
        return Stream.of(
                admin("POST /api/v1/agencies", (sample, body) -> listed("/api/v1/agencies", body, "shortName")),
                admin(
                        "POST /api/v1/offices",
                        (sample, body) -> listed("/api/v1/offices?agency=" + town.agency(Side.OWN), body, "code")),
                admin("POST /api/v1/persons", (sample, body) -> listed("/api/v1/persons", body, "nip")),
                admin("POST /api/v1/accounts", (sample, body) -> listed("/api/v1/accounts", body, "username")),
                Act.of(
                        "POST /api/v1/mandates/{id}/confirmation",
                        Side.OWN,
                        Post.REVIEWER,
                        (sample, body) -> sign(state(sample).equals("CONFIRMED"))),
                Act.of(
                        "POST /api/v1/mandates/{id}/end",
                        Side.OWN,
                        Post.REGISTRAR,
                        (sample, body) -> sign(state(sample).matches("ENDED|WITHDRAWN"))),
                Act.of(
                        "POST /api/v1/lead/confirmation",
                        Side.THIRD,
                        Post.REVIEWER,
                        (sample, body) -> sign(lead().path("office").equals(body.path("office")))));
    }

    /** What is done away with here is as if it had never been there. */
    Stream<Act> last() {
        return Stream.of(
                Act.of(
                        "POST /api/v1/keys/{serial}/release",
                        Side.OWN,
                        Post.REGISTRAR,
                        (sample, body) -> sign(listed("/api/v1/keys", "serial", sample.get("serial")) == 0)),
                admin(
                        "POST /api/v1/agencies/{id}/first-administrator",
                        (sample, body) -> sign(administrator
                                        .act(
                                                "POST",
                                                sample.fill("/api/v1/agencies/{id}/first-administrator"),
                                                body.toString())
                                        .status()
                                == 404)));
    }

    /** Repeating these changes nothing and is no mistake: whoever wanted it so has it so. */
    Stream<Act> wished() {
        return Stream.of(
                comment("sharing", said -> said.path("visibility").asText().equals("SHARED")),
                comment("settlement", said -> said.path("settled").asBoolean()),
                comment("withdrawal", said -> said.path("withdrawn").asBoolean()),
                Act.of(
                        "POST /api/v1/tasks/{task}/done",
                        Side.OWN,
                        Post.DRAFTER,
                        (sample, body) ->
                                count(walk.audiences().sheet(sample.id()).path("tasks"), task -> task.path("doneAt")
                                        .isTextual())),
                admin(
                        "PUT /api/v1/accounts/{id}/roles/{role}",
                        (sample, body) -> account(sample).path("roles").size()),
                admin(
                        "POST /api/v1/accounts/{id}/disablement",
                        (sample, body) ->
                                sign(account(sample).path("state").asText().equals("DISABLED"))),
                admin(
                        "POST /api/v1/agencies/{id}/end",
                        (sample, body) -> sign(administrator
                                .get("/api/v1/agencies/" + sample.id())
                                .json()
                                .path("validTo")
                                .isTextual())));
    }

    /** What may be done again and again: each key of its own is an act of its own. */
    Stream<Act> repeatable() {
        return changing()
                .filter(rule -> REPEATABLE.contains(rule.subject()))
                .flatMap(rule -> rule.admitted().filter(cell -> cell.expected() == '+').stream()
                        .map(cell -> new Act(rule, cell)));
    }

    /** What no list above names: it has to be decided for each new act how often it may happen. */
    Stream<String> undecided() {
        Set<String> known = Stream.of(single(), last(), wished())
                .flatMap(kind -> kind)
                .map(act -> act.rule().subject())
                .collect(Collectors.toSet());
        return changing()
                .map(Rule::subject)
                .filter(subject -> !known.contains(subject) && !REPEATABLE.contains(subject))
                .filter(subject -> !ELSEWHERE.contains(subject));
    }

    private static Stream<Rule> changing() {
        return Rule.all().stream().filter(rule -> rule.path().startsWith("/api/") && !rule.isReading());
    }

    private Act comment(String act, Predicate<JsonNode> done) {
        return Act.of(
                "POST " + AGREEMENT + "/comments/{comment}/" + act,
                Side.OWN,
                Post.DRAFTER,
                (sample, body) -> sign(done.test(town.as(Side.OWN, Post.DRAFTER)
                        .get(Walk.path(sample.id(), "/comments"))
                        .json()
                        .path("comments")
                        .get(0))));
    }

    private static Act admin(String subject, Act.Effect effect) {
        return Act.of(subject, Side.OWN, Post.ADMINISTRATOR, effect);
    }

    private JsonNode sheet(Sample sample) {
        return walk.sheet(sample.id());
    }

    private JsonNode number(Sample sample) {
        return sheet(sample).path("sides").get(0).path("number");
    }

    private JsonNode account(Sample sample) {
        return administrator.get("/api/v1/accounts/" + sample.id()).json();
    }

    private JsonNode lead() {
        return town.as(Side.THIRD, Post.REVIEWER).get("/api/v1/lead").json();
    }

    private String state(Sample mandate) {
        return administrator
                .get("/api/v1/mandates/" + mandate.id())
                .json()
                .path("state")
                .asText();
    }

    private int listed(String path, JsonNode body, String name) {
        return listed(path, name, body.path(name).asText());
    }

    private int listed(String path, String name, String wanted) {
        return count(administrator.all(path), item -> item.path(name).asText().equals(wanted));
    }

    private static int sign(boolean done) {
        return done ? 1 : 0;
    }

    private static int count(Iterable<JsonNode> items, Predicate<JsonNode> wanted) {
        return (int)
                StreamSupport.stream(items.spliterator(), false).filter(wanted).count();
    }
}
