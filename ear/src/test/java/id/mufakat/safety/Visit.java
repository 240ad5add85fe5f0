package id.mufakat.safety;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody on a page who fills its forms, and who gets a fresh thing to look at when the last one has moved on. */
final class Visit {

    /** A wrong try of the secret that goes with these locks a key: they have tests of their own. */
    private static final Set<String> COUNTED = Set.of("GET /signing/sign", "GET /account/password");

    /** One with a name of its own: those that stand in every row of a list would do away with what others need. */
    private static final String BUTTON = "input[type=submit][id]:not([id*=j_idt], [id*=:])";

    private static final Set<String> NO_BLANKS = Set.of("submit", "file");

    private static final Person STRANGER = new Person("", "", "", "");

    private final Rule rule;
    private final Town town;
    private final Map<Person, Browser> browsers;
    private final Document first;
    private Sample sample;
    private @Nullable Document shown;
    private @Nullable Blank last;

    /**
     * An input with the button that sends it.
     *
     * @param isProse whether people read what is written there
     */
    record Blank(String name, String button, boolean isProse) {}

    /** @param browsers of those who have been here before and need not log in again */
    Visit(Rule rule, Town town, Map<Person, Browser> browsers) {
        this.rule = rule;
        this.town = town;
        this.browsers = browsers;
        this.sample = Samples.of(town).shared(rule.sample());
        Answer answer = at(place());
        if (answer.status() != 200) {
            throw new AssertionError(place() + " answered " + answer);
        }
        this.first = document(answer);
    }

    /** With the thing in question. */
    String place() {
        return sample.fill(rule.path());
    }

    /** Whoever has been put out by a click comes in again. */
    Answer at(String path) {
        Answer answer = browser().get(path);
        if (!answer.target().startsWith("/login")) {
            return answer;
        }
        browsers.values().remove(browser());
        return browser().get(path);
    }

    /** Gives it a thing of its own, which may be changed. */
    void begin() {
        sample = Samples.of(town).fresh(rule);
    }

    /** Every field of every form, once for each button that sends it. */
    Set<Blank> blanks() {
        Set<Blank> blanks = new LinkedHashSet<>();
        for (Element form : forms()) {
            for (Element button : form.select(BUTTON)) {
                fields(form)
                        .map(input -> new Blank(input.attr("name"), button.id(), isProse(input)))
                        .forEach(blanks::add);
            }
        }
        return blanks;
    }

    /** Fields that no button sends which could be told from others. */
    Set<String> unsent() {
        return forms().stream()
                .filter(form -> form.select(BUTTON).isEmpty())
                .flatMap(Visit::fields)
                .filter(Visit::isProse)
                .map(input -> input.attr("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can be clicked, whatever is entered. */
    Set<String> buttons() {
        return forms().stream()
                .flatMap(form -> form.select(BUTTON).eachAttr("id").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the links and the searches of the page put behind question marks. */
    Set<String> parameters() {
        Stream<String> links = first.select("a[href^=/][href*=?]").eachAttr("href").stream()
                .flatMap(href -> Stream.of(href.replaceFirst("#.*", "")
                        .replaceFirst("[^?]*[?]", "")
                        .split("&", -1)))
                .map(pair -> pair.replaceFirst("=.*", ""));
        Stream<String> searches = first.select("form[method=get]").stream()
                .flatMap(form -> form.select("input[name], select[name]").eachAttr("name").stream());
        return Stream.concat(links, searches).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Element> forms() {
        return first.select("main form[method=post]").stream()
                .filter(form -> !COUNTED.contains(rule.subject()) || form.selectFirst("input[type=password]") == null)
                .toList();
    }

    private static Stream<Element> fields(Element form) {
        return form.select("input[name], textarea[name], select[name]").stream()
                .filter(input -> !input.attr("name").startsWith("jakarta.faces"))
                .filter(input -> !NO_BLANKS.contains(input.attr("type")))
                .filter(input ->
                        input.parents().stream().noneMatch(parent -> parent.id().equals(input.attr("name"))));
    }

    private static boolean isProse(Element input) {
        return input.tagName().equals("textarea") || input.attr("type").equals("text");
    }

    /** Clicks with everything as it is shown. */
    Answer press(String button) {
        shown = null;
        return click(pageWith(button), button, Map.of());
    }

    /** Clicks with this in one blank and the rest as the page has it: in the form that came back, if one did. */
    Answer enter(Blank blank, String text) {
        if (!blank.equals(last)) {
            shown = null;
        }
        last = blank;
        Answer answer = click(pageWith(blank.button()), blank.button(), Map.of(blank.name(), text));
        shown = answer.status() == 200 ? document(answer) : null;
        return answer;
    }

    /** As it is now; of a fresh thing when this one cannot be clicked any more. */
    private Document pageWith(String button) {
        Document page = shown;
        if (page == null || page.getElementById(button) == null) {
            page = document(at(place()));
        }
        if (page.getElementById(button) == null) {
            sample = Samples.of(town).fresh(rule);
            page = document(at(place()));
        }
        return page;
    }

    /** As the form wants to be sent, with no file chosen. */
    private Answer click(Document page, String button, Map<String, String> filled) {
        Element pressed = page.getElementById(button);
        if (pressed == null) {
            throw new AssertionError(place() + " has no " + button + " any more: " + page.title());
        }
        Element form = Objects.requireNonNull(pressed.closest("form"));
        String file = form.select("input[type=file]").attr("name");
        return file.isEmpty()
                ? browser().submit(page, button, filled)
                : browser().upload(page, button, filled, new Browser.File(file, "", new byte[0]));
    }

    /** Where a click led to, or what it brought. */
    Answer then(Answer answer) {
        return answer.status() / 100 == 3 ? at(answer.target()) : answer;
    }

    private Browser browser() {
        Rule.Cell cell = rule.admitted().orElseThrow();
        return rule.subject().equals("GET /login") || cell.side() == null || cell.post() == null
                ? browsers.computeIfAbsent(STRANGER, any -> new Browser(town.house()))
                : browsers.computeIfAbsent(
                        town.person(cell.side(), cell.post()), person -> person.browsing(town.house()));
    }

    private Document document(Answer answer) {
        String page = answer.header("Content-Type").contains("html") ? answer.text() : "";
        return Jsoup.parse(page, URI.create(town.house() + "/").resolve(place()).toString());
    }
}
