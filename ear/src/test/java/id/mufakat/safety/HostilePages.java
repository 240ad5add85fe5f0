package id.mufakat.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every form, and every word behind a question mark, filled by somebody who means harm: the page says
 * what is wrong, or takes it as the plain text it is; never a fault, never live markup.
 */
abstract class HostilePages {

    private static final String CALM = "is no fault and echoes no markup";
    private static final String REFUSED = "stays on the page and is no fault";

    /** What pages read behind a question mark; a page that offers another one fails here. */
    private static final Set<String> PARAMETERS = new TreeSet<>(Set.of(
            "id",
            "unit",
            "q",
            "from",
            "after",
            "kind",
            "year",
            "agency",
            "status",
            "to",
            "kept",
            "token",
            "own",
            "person",
            "number",
            "name",
            "comment",
            "share",
            "withdraw",
            "audience",
            "as",
            "open"));

    /** One of each kind; the API tries the rest on the same use cases. */
    private static final Set<String> ALONE =
            Set.of("nul", "line break", "markup", "long", "broken", "huge", "bidi", "cursor of no year");

    /** Hidden fields that are written and read in one place for all forms: each kind once is enough. */
    private static final Pattern EVERYWHERE = Pattern.compile("requestId|.*-based");

    /** What the switches read that stand on every page. */
    private static final List<String> SWITCHED = List.of("language", "back", "agency");

    private final Town town;
    private final Map<Person, Browser> browsers = new HashMap<>();
    private final Set<String> tried = new HashSet<>();

    HostilePages(Town town) {
        this.town = town;
    }

    /** And what a page offers to click is heard: an answer as for an unknown address would hide whatever follows. */
    @TestFactory
    Stream<DynamicTest> every_field_of_a_form_is_text_and_nothing_else() {
        return each(rule -> {
            Visit visit = new Visit(rule, town, browsers);
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(visit.unsent())
                    .as("sent by no button with a name")
                    .isEmpty();
            boolean door = rule.subject().equals("GET /login");
            Set<Visit.Blank> blanks = visit.blanks();
            blanks.removeIf(blank -> EVERYWHERE.matcher(blank.name()).matches() && !tried.add(kind(blank)));
            Set<String> buttons = door ? Set.of() : visit.buttons();
            if (!buttons.isEmpty()) {
                visit.begin();
            }
            Iterator<Map.Entry<String, String>> refused = turns();
            blanks.forEach(blank -> tryBlank(softly, visit, blank, refused));
            if (rule.subject().equals("GET /agreement/unit")) {
                blanks.forEach(blank -> softly.assertThat(visit.enter(blank, Malice.tenMegabytes()))
                        .as("%s of ten megabytes", blank)
                        .matches(HostilePages::isCalm, CALM));
            }
            buttons.forEach(button -> softly.assertThat(visit.press(button))
                    .as(button)
                    .matches(answer -> answer.status() / 100 == 3 || answer.status() == 200, "is heard"));
            softly.assertAll();
        });
    }

    /** Each blank meets markup, and in its turn one of the texts that the API refuses in every field. */
    private static void tryBlank(
            SoftAssertions softly, Visit visit, Visit.Blank blank, Iterator<Map.Entry<String, String>> refused) {
        if (blank.isProse()) {
            Map.Entry<String, String> text = refused.next();
            softly.assertThat(visit.enter(blank, text.getValue()))
                    .as("%s %s", blank, text.getKey())
                    .matches(isJudged(blank) ? HostilePages::isRefused : HostilePages::isCalm, REFUSED);
        }
        softly.assertThat(visit.then(visit.enter(blank, Malice.odd())))
                .as("%s markup", blank)
                .matches(HostilePages::isCalm, CALM);
    }

    private static String kind(Visit.Blank blank) {
        return blank.name().replaceFirst(".*-", "");
    }

    private static Iterator<Map.Entry<String, String>> turns() {
        Map<String, String> texts = Malice.unreadable();
        texts.put("too long", Malice.tooLong());
        return Stream.generate(texts::entrySet).flatMap(Set::stream).iterator();
    }

    @TestFactory
    Stream<DynamicTest> every_parameter_of_a_page_is_text_and_nothing_else() {
        return each(rule -> {
            Visit visit = new Visit(rule, town, browsers);
            String bare = rule.subject().substring(4).replace("{code}", "x");
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(PARAMETERS).as("tried everywhere").containsAll(visit.parameters());
            Map<String, String> queries = Malice.queries();
            queries.keySet().retainAll(ALONE);
            queries.forEach((name, value) -> softly.assertThat(visit.at(bare + "?" + every(value)))
                    .as("%s alone", name)
                    .matches(HostilePages::isCalm, CALM));
            // Alone, the first wrong one may end it; what is right stands before it and wins.
            for (String value : List.of(Malice.MARKUP_ENCODED, Malice.queries().get("nul"))) {
                softly.assertThat(visit.at(visit.place() + (visit.place().contains("?") ? "&" : "?") + every(value)))
                        .as("%s beside what is right", value)
                        .matches(HostilePages::isCalm, CALM);
            }
            softly.assertAll();
        });
    }

    /** And none of them leads out of the house. */
    @TestFactory
    Stream<DynamicTest> every_switch_takes_text_and_nothing_else() {
        Browser browser = town.person(Side.OWN, Post.DRAFTER).browsing(town.house());
        return Rule.all().stream()
                .filter(rule -> !rule.isReading() && !rule.path().startsWith("/api/"))
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    SoftAssertions softly = new SoftAssertions();
                    Malice.switches().forEach((name, text) -> softly.assertThat(
                                    browser.post(rule.subject().substring(5), switched(text)))
                            .as(name)
                            .matches(HostilePages::isCalm, CALM)
                            .matches(answer -> answer.header("Location").matches("(/(?!/).*)?"), "stays in the house"));
                    softly.assertAll();
                }));
    }

    private static List<Map.Entry<String, String>> switched(String text) {
        return SWITCHED.stream().map(name -> Map.entry(name, text)).toList();
    }

    private static String every(String value) {
        return PARAMETERS.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
    }

    /** No fault, and nothing that was sent comes back as anything but text. */
    private static boolean isCalm(Answer answer) {
        Document page = Jsoup.parse(answer.header("Content-Type").contains("html") ? answer.text() : "");
        return answer.status() < 500
                && page.select("[onmouseover]").isEmpty()
                && page.select("script").stream()
                        .noneMatch(script -> script.data().contains("alert("))
                && answer.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.contains("tamu"));
    }

    /** An approval keeps no reason, and who has no number of a civil servant keeps no rank. */
    private static boolean isJudged(Visit.Blank blank) {
        return blank.isProse()
                && !blank.button().equals("approve")
                && !blank.name().equals("rank");
    }

    private static boolean isRefused(Answer answer) {
        return isCalm(answer) && answer.status() != 302 && answer.status() != 303;
    }

    /** Each page once, whatever it can be about. */
    private static Stream<DynamicTest> each(Consumer<Rule> check) {
        Set<String> seen = new HashSet<>();
        return Rule.all().stream()
                .filter(rule -> rule.isReading() && !rule.path().startsWith("/api/"))
                .filter(rule -> rule.admitted().isPresent() && seen.add(rule.path()))
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> check.accept(rule)));
    }
}
