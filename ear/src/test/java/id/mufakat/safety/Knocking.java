package id.mufakat.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks for the same thing as everybody, and tells each answer by a sign of the table. */
final class Knocking {

    private final Town town;
    private final Samples samples;
    private final Bodies bodies;
    private final Map<String, Answer> nowheres = new ConcurrentHashMap<>();
    private final Map<Person, Browser> browsers = new ConcurrentHashMap<>();

    Knocking(Town town) {
        this.town = town;
        this.samples = Samples.of(town);
        this.bodies = new Bodies(town);
    }

    Town town() {
        return town;
    }

    /**
     * The row as it is. Readers come all at once, since none is in another's way; of the others those who must be refused
     * come first, so that they meet the thing before it has moved on.
     */
    String at(Rule rule) {
        Sample sample = samples.of(rule);
        if (rule.isReading()) {
            return Rule.line(rule.cells().parallelStream()
                    .map(cell -> sign(rule, cell, sample))
                    .toList());
        }
        List<Rule.Cell> order = new ArrayList<>(rule.cells());
        order.sort(Comparator.comparing(cell -> !comesFirst(rule, cell)));
        Map<Rule.Cell, String> signs = new HashMap<>();
        order.forEach(cell -> signs.put(cell, sign(rule, cell, sample)));
        return Rule.line(rule.cells().stream().map(signs::get).toList());
    }

    /** Who may not vouch for a key is told so only while it waits. */
    private static boolean comesFirst(Rule rule, Rule.Cell cell) {
        return cell.isRefused() || rule.sample().equals("key") && cell.expected() == '=';
    }

    private String sign(Rule rule, Rule.Cell cell, Sample sample) {
        String body = rule.isReading() ? "" : bodies.of(rule, cell, sample);
        Answer answer = ask(rule, cell, sample.fill(rule.path()), body);
        if (answer.status() != 404) {
            return told(rule, answer);
        }
        Answer unknown = unknown(rule, cell, sample, body);
        return answer.status() == unknown.status()
                        && answer.header("Content-Type").equals(unknown.header("Content-Type"))
                        && answer.text().equals(unknown.text())
                ? "."
                : "{404 unlike " + unknown + "}";
    }

    private static String told(Rule rule, Answer answer) {
        String target = answer.header("Location");
        // A form that was sent to a house that does not know the sender comes back inside the login.
        boolean login = !rule.isReading() && answer.text().contains("name=\"kept\"");
        return switch (answer.status()) {
            case 200, 201, 204 -> login ? "!" : "+";
            case 401 -> "!";
            case 409, 422 -> "=";
            case 302, 303 -> target.startsWith("/login?") || target.equals("/login") ? "!" : ">";
            default -> "{" + answer + "}";
        };
    }

    private Answer ask(Rule rule, Rule.Cell cell, String path, String body) {
        if (path.startsWith("/api/")) {
            Caller caller = town.as(cell);
            return rule.isReading() ? caller.get(path) : caller.act(rule.method(), path, body);
        }
        Browser browser = browser(cell);
        if (path.equals("/logout")) {
            browsers.values().remove(browser);
        }
        return rule.isReading() ? browser.get(path) : browser.post(path, List.of());
    }

    private Browser browser(Rule.Cell cell) {
        if (cell.side() == null || cell.post() == null) {
            return new Browser(town.house());
        }
        return browsers.computeIfAbsent(town.person(cell.side(), cell.post()), person -> person.browsing(town.house()));
    }

    /** The same thing with an id that is nobody's; where there is no id, an address that leads nowhere. */
    private Answer unknown(Rule rule, Rule.Cell cell, Sample sample, String body) {
        String path = sample.unknown().fill(rule.path());
        if (!path.equals(sample.fill(rule.path()))) {
            return ask(rule, cell, path, body);
        }
        String page = cell.side() == null ? "/resources/nowhere" : "/nowhere";
        String nowhere = path.startsWith("/api/") ? "/api/v1/nowhere" : page;
        return nowheres.computeIfAbsent(cell + rule.method() + nowhere, any -> ask(rule, cell, nowhere, body));
    }
}
