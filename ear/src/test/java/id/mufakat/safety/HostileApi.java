package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is sent to the API by somebody who may call it: a problem that says what is wrong, or an answer; never a
 * fault, never a page, and the house stays up.
 */
abstract class HostileApi {

    private static final String REFUSED = "is a problem of the caller's";
    private static final String CALM = "is no fault";

    /** Whoever chooses a secret may think of any character; what a text was based on is compared, never kept. */
    private static final String KEPT_NOWHERE = "passphrase|password|old|chosen|code|based(/.*)?";

    /** Nothing that a spreadsheet would open (Word does not calculate), where a cell that begins with an equals sign is a program. */
    private static final Set<String> KINDS = Set.of(
            "application/json",
            "application/pdf",
            "application/problem+json",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/x-pem-file",
            "image/png",
            "image/jpeg",
            "image/svg+xml");

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final Pattern PLACE = Pattern.compile("[{][a-z0-9]+[}]");

    private final Town town;
    private final JsonNode api;

    /** Somebody who is there, but of another agency than those who try here. */
    private final String stranger;

    HostileApi(Town town) {
        this.town = town;
        this.api = town.stranger().get("/api/v1/openapi.json").json();
        this.stranger = town.personIdOf(Side.PARTNER, town.person(Side.PARTNER, Post.DRAFTER));
    }

    @Test
    void everything_that_is_sent_with_a_body_has_a_right_one_to_begin_with() {
        Bodies bodies = new Bodies(town);
        assertThat(changing().filter(rule -> Fields.isDescribed(api, rule)))
                .isNotEmpty()
                .allMatch(bodies::has);
    }

    @TestFactory
    Stream<DynamicTest> every_field_takes_what_can_be_read_and_names_what_cannot() {
        return each(changing(), rule -> {
            Attempt attempt = Attempt.at(rule, town);
            List<String> fields = Fields.of(attempt.right(), api, rule).stream()
                    .filter(field -> !rule.isCounted(field))
                    .toList();
            SoftAssertions softly = new SoftAssertions();
            fields.forEach(field -> tryText(softly, attempt, rule, field));
            fields.forEach(field -> tryValues(softly, attempt, rule, field));
            softly.assertAll();
        });
    }

    private static void tryText(SoftAssertions softly, Attempt attempt, Rule rule, String field) {
        boolean approval = rule.subject().endsWith("/decisions") && field.equals("reason");
        boolean judged = !approval && !field.matches(KEPT_NOWHERE);
        Map<String, String> texts = Malice.unreadable();
        texts.put("too long", Malice.tooLong());
        texts.entrySet().stream().limit(judged ? texts.size() : 1).forEach(text -> softly.assertThat(
                        attempt.with(field, new TextNode(text.getValue())))
                .as("%s %s", field, text.getKey())
                .matches(judged ? Attempt::isRefused : Attempt::isCalm, judged ? REFUSED : CALM));
        softly.assertThat(attempt.with(field, new TextNode(Malice.odd())))
                .as("%s markup", field)
                .matches(Attempt::isCalm, CALM);
    }

    private void tryValues(SoftAssertions softly, Attempt attempt, Rule rule, String field) {
        Malice.types().forEach((name, json) -> softly.assertThat(attempt.with(field, Json.read(json)))
                .as("%s as %s", field, name)
                .matches(Attempt::isCalm, CALM));
        if (Fields.isId(attempt.right(), api, rule, field)) {
            for (String id : List.of(NOBODY, stranger)) {
                softly.assertThat(attempt.with(field, new TextNode(id)))
                        .as("%s of %s", field, id)
                        .matches(Attempt::isRefused, REFUSED);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_body_that_is_none_is_the_caller_s_problem() {
        return each(changing().filter(this::takesBody), rule -> {
            Attempt attempt = Attempt.inVain(rule, town);
            SoftAssertions softly = new SoftAssertions();
            Malice.bodies()
                    .forEach((name, json) -> softly.assertThat(attempt.send("application/json", Attempt.utf8(json)))
                            .as(name)
                            .matches(Attempt::isRefused, REFUSED));
            byte[] broken = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '"', '}'};
            softly.assertThat(attempt.send("application/json", broken))
                    .as("broken UTF-8")
                    .matches(Attempt::isRefused, REFUSED);
            for (String type : List.of("application/xml", "multipart/form-data; boundary=x")) {
                softly.assertThat(
                                attempt.send(type, Attempt.utf8(attempt.right().toString())))
                        .as(type)
                        .matches(Attempt::isRefused, REFUSED);
            }
            softly.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicTest> every_id_that_is_none_is_not_there() {
        Set<String> seen = new HashSet<>();
        Stream<Rule> rules =
                admitting().filter(rule -> rule.path().matches(".*[{][^?]*")).filter(rule -> seen.add(rule.subject()));
        return each(rules, rule -> {
            Attempt attempt = Attempt.inVain(rule, town);
            SoftAssertions softly = new SoftAssertions();
            Map<String, String> ids = Malice.ids();
            if (!rule.subject().equals("GET /api/v1/agreements/{id}")) {
                ids.keySet().retainAll(Set.of("nul", "markup", "nobody", "broken"));
            }
            PLACE.matcher(rule.path())
                    .results()
                    .map(MatchResult::group)
                    .forEach(place -> ids.forEach((name, id) -> softly.assertThat(attempt.about(place, id))
                            .as("%s %s", place, name)
                            .matches(Attempt::isRefused, REFUSED)));
            softly.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicTest> every_parameter_is_read_or_named() {
        return each(admitting().filter(Rule::isReading), rule -> {
            Caller caller = town.as(rule.admitted().orElseThrow());
            String path = Samples.of(town).of(rule).fill(rule.subject().substring(4));
            SoftAssertions softly = new SoftAssertions();
            parameters(rule).forEach(name -> Malice.queries()
                    .forEach((what, value) -> softly.assertThat(caller.get(path + "?" + name + "=" + value))
                            .as("%s %s", name, what)
                            .matches(Attempt::isCalm, CALM)));
            softly.assertAll();
        });
    }

    @Test
    void ten_megabytes_are_too_much_where_people_write_most() {
        Rule wording = changing()
                .filter(rule -> rule.subject().endsWith("/text/{unit}"))
                .findFirst()
                .orElseThrow();

        assertThat(Attempt.at(wording, town).with("text", new TextNode(Malice.tenMegabytes())))
                .matches(Attempt::isRefused, REFUSED);
    }

    @Test
    void place_in_a_list_that_no_list_named_is_the_callers_problem() {
        Caller drafter = town.as(Side.OWN, Post.DRAFTER);
        Map<String, String> cursors = new TreeMap<>(Malice.queries());
        cursors.keySet().removeIf(name -> !name.contains("cursor"));

        assertThat(cursors).isNotEmpty();
        cursors.forEach((name, cursor) -> assertThat(drafter.get("/api/v1/agreements?after=" + cursor))
                .as(name)
                .matches(
                        answer -> answer.status() == 422
                                && answer.json().path("field").asText().equals("after"),
                        "names after"));
    }

    /** A spreadsheet would take a text that begins with an equals sign for a formula: there is none to take it. */
    @Test
    void nothing_leaves_as_a_spreadsheet() {
        Set<String> kinds = new TreeSet<>();
        api.findValues("content").forEach(content -> content.fieldNames().forEachRemaining(kinds::add));

        assertThat(kinds).contains("application/json").isSubsetOf(KINDS);
    }

    private Stream<String> parameters(Rule rule) {
        JsonNode operation = api.path("paths").path(rule.subject().substring(4)).path("get");
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText());
    }

    private static Stream<Rule> admitting() {
        return Rule.all().stream()
                .filter(rule ->
                        rule.path().startsWith("/api/") && rule.admitted().isPresent());
    }

    private boolean takesBody(Rule rule) {
        return !Attempt.inVain(rule, town).right().isEmpty();
    }

    private static Stream<Rule> changing() {
        return admitting().filter(rule -> !rule.isReading());
    }

    private static Stream<DynamicTest> each(Stream<Rule> rules, Consumer<Rule> check) {
        return rules.map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> check.accept(rule)));
    }
}
