package id.mufakat.safety;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A person at a browser without scripts: keeps cookies, fills forms, says where a click comes from. */
final class Browser {

    private final Caller stranger;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(URI house) {
        this.stranger = Caller.stranger(house).with("Origin", origin(house)).with("Accept-Language", "en");
    }

    /** Logged in at the front door. */
    static Browser of(URI house, String username, String password) {
        Browser browser = new Browser(house);
        Answer answer = browser.logIn(username, password);
        if (answer.status() / 100 != 3) {
            throw new AssertionError(username + " was not let in: " + answer);
        }
        return browser;
    }

    Answer logIn(String username, String password) {
        return submit(page("/login"), "enter", Map.of("username", username, "password", password));
    }

    Answer get(String path) {
        return keep(as().send("GET", path, null));
    }

    /** The page with its address, as a person sees it. */
    Document page(String path) {
        return document(get(path), path);
    }

    Document document(Answer answer, String path) {
        return Jsoup.parse(answer.text(), stranger.house().resolve(path).toString());
    }

    /** Clicks a button with the form filled as shown, but for the fields given. */
    Answer submit(Document page, String button, Map<String, String> filled) {
        Click click = click(page, button, filled);
        return post(click.path(), click.fields());
    }

    /** What a click would send. */
    record Click(String path, List<Map.Entry<String, String>> fields) {}

    static Click click(Document page, String button, Map<String, String> filled) {
        Element pressed = page.getElementById(button);
        if (pressed == null || !(pressed.closest("form") instanceof FormElement form)) {
            throw new AssertionError("no button " + button + " on " + page.location() + ": " + page.title());
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        List<String> buttons = form.select("input[type=submit], button").eachAttr("name");
        form.formData().stream()
                .filter(field -> !filled.containsKey(field.key()) && !buttons.contains(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        filled.forEach((name, value) -> fields.add(Map.entry(name, value)));
        fields.add(Map.entry(pressed.attr("name"), pressed.attr("value")));
        URI target = URI.create(page.location()).resolve(form.attr("action"));
        String query = target.getRawQuery();
        return new Click(target.getRawPath() + (query == null ? "" : "?" + query), fields);
    }

    Answer post(String path, List<Map.Entry<String, String>> fields) {
        String form = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String mediaType, byte[] body) {
        return keep(as().with("Content-Type", mediaType).send("POST", path, body));
    }

    @Nullable
    String cookie(String name) {
        return cookies.get(name);
    }

    void forget(String cookie) {
        cookies.remove(cookie);
    }

    /** What this browser would send, for requests of other kinds. */
    Caller as() {
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? stranger : stranger.with("Cookie", all);
    }

    private Answer keep(Answer answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String origin(URI house) {
        return house.getScheme() + "://" + house.getAuthority();
    }
}
