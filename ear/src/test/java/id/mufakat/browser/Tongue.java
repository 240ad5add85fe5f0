package id.mufakat.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a page speaks one language: no sentence of the other bundle stands on it, nor a small word that only the other
 * language has. What is marked as being in another language, and what people wrote themselves, is left out, also where
 * the title of the window repeats it, since no title takes marks.
 */
final class Tongue {

    private static final Path BUNDLES =
            Path.of(System.getProperty("mufakat.home"), "web/src/main/resources/id/mufakat/web");
    private static final Pattern MISSING = Pattern.compile("\\?\\?\\?|#\\{|\\{\\d}");
    private static final Pattern INDONESIAN =
            Pattern.compile("\\b(yang|belum|untuk|dengan|sudah|Anda|adalah|tidak|atau|dari)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|your|you|with|from|this|are|not|will|which)\\b");
    private static final int SHORTEST = 4;
    private static final String SPOKEN =
            """
            () => {
              const own = document.documentElement.lang;
              const foreign = element => {
                const marked = element.closest('[lang]');
                return (marked && marked.lang !== own) || element.closest('script, style, pre, code, textarea, [data-words=theirs]');
              };
              const found = [];
              let title = document.title;
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode.data.replace(/\\s+/g, ' ').trim();
                if (!text) continue;
                const place = walk.currentNode.parentElement;
                if (!foreign(place)) found.push(text);
                else if (place.closest('[lang]').lang !== own) title = title.replace(text, '');
              }
              found.push(title);
              for (const element of document.querySelectorAll('[title], [placeholder], [aria-label], input[type=submit]')) {
                if (foreign(element)) continue;
                for (const name of ['title', 'placeholder', 'aria-label']) {
                  if (element.getAttribute(name)) found.push(element.getAttribute(name));
                }
                if (element.type === 'submit' && element.value) found.push(element.value);
              }
              return found;
            }
            """;

    private final Set<String> foreign;
    private final Pattern smallWords;

    private Tongue(String own, String other, Pattern smallWords) {
        Set<String> sentences = new HashSet<>(sentences(other));
        sentences.removeAll(sentences(own));
        this.foreign = sentences;
        this.smallWords = smallWords;
    }

    /** @param tag {@code id} or {@code en} */
    static Tongue of(String tag) {
        return tag.equals("en") ? new Tongue("en", "id", INDONESIAN) : new Tongue("id", "en", ENGLISH);
    }

    /** What does not belong on the page. */
    List<String> slips(Page page) {
        return ((List<?>) page.evaluate(SPOKEN))
                .stream()
                        .map(String.class::cast)
                        .filter(text -> MISSING.matcher(text).find()
                                || foreign.contains(text.toLowerCase(Locale.ROOT))
                                || smallWords.matcher(text).find())
                        .toList();
    }

    private static Set<String> sentences(String tag) {
        Properties bundle = new Properties();
        try (Reader in =
                Files.newBufferedReader(BUNDLES.resolve("messages_" + tag + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.values().stream()
                .map(value -> value.toString().strip().toLowerCase(Locale.ROOT))
                .filter(value -> value.length() >= SHORTEST && !value.contains("{"))
                .collect(Collectors.toSet());
    }
}
