package id.mufakat.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser complains about while a person works: console errors, refused content, calls to anybody else. */
final class Troubles {

    private static final Set<String> OWN_SCHEMES = Set.of("data", "blob", "chrome-extension", "about", "chrome");

    private final List<String> found = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    static Troubles of(BrowserContext context, String house) {
        Troubles troubles = new Troubles();
        context.onConsoleMessage(troubles::said);
        context.onWebError(error -> troubles.add("script: " + error.error()));
        context.onRequest(request -> troubles.asked(request, house));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add("answer " + response.status() + ": " + response.url());
            }
        });
        return troubles;
    }

    /** From now on this one is part of the story. */
    void expect(String regex) {
        expected.add(Pattern.compile(regex));
    }

    List<String> unexpected() {
        return found.stream()
                .filter(trouble -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(trouble).find()))
                .toList();
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            add("console: " + message.text() + " at " + message.location());
        }
    }

    private void asked(Request request, String house) {
        String url = request.url();
        if (!url.startsWith(house + "/")
                && !OWN_SCHEMES.contains(URI.create(url.split("[,?]", 2)[0]).getScheme())) {
            add("another host: " + url);
        }
    }

    private void add(String trouble) {
        found.add(trouble);
    }
}
