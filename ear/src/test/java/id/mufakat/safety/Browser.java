package id.mufakat.safety;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A person at a browser without scripts: keeps cookies, fills forms, says where a click comes from. */
final class Browser {

    private static final String FORM = "application/x-www-form-urlencoded";

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
        return post(path, FORM, encoded(fields));
    }

    private static byte[] encoded(List<Map.Entry<String, String>> fields) {
        return utf8(fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    Answer post(String path, String mediaType, byte[] body) {
        return keep(as().with("Content-Type", mediaType).send("POST", path, body));
    }

    /** As a second finger would: what comes back changes nothing in this browser. */
    Answer postUnseen(Click click) {
        return as().with("Content-Type", FORM).send("POST", click.path(), encoded(click.fields()));
    }

    /** In another window, so that this one knows nothing of it. */
    void endSessionElsewhere() {
        as().send("POST", "/logout", new byte[0]);
    }

    /** Clicks a button of a form that carries a file. */
    Answer upload(Document page, String button, Map<String, String> filled, File file) {
        Click click = click(page, button, filled);
        String boundary = "batas-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : click.fields()) {
            if (!field.getKey().equals(file.field())) {
                part(body, boundary, "form-data; name=\"" + field.getKey() + "\"", utf8(field.getValue()));
            }
        }
        String disposition = "form-data; name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"";
        part(body, boundary, disposition, file.bytes());
        body.writeBytes(utf8("--" + boundary + "--\r\n"));
        return post(click.path(), "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** What somebody chose to upload. */
    record File(String field, String name, byte[] bytes) {}

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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

    /** Half a character goes out as its three bytes, which are no UTF-8. */
    private static String encoded(String text) {
        return Stream.of(text.split(Malice.HALF, -1))
                .map(whole -> URLEncoder.encode(whole, StandardCharsets.UTF_8))
                .collect(Collectors.joining("%ED%A0%BD"));
    }

    private static String origin(URI house) {
        return house.getScheme() + "://" + house.getAuthority();
    }
}
