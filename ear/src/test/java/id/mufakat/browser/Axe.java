package id.mufakat.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's engine for accessibility, asked about WCAG 2.2 AA. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, {
                iframes: false, resultTypes: ['violations'],
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' (' + rule.help + '): ' + node.html + ' ' + (node.failureSummary || '')));
            }
            """;

    private Axe() {}

    /** What is wrong with the page as it stands; empty when nothing is. */
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN)).stream().map(String.class::cast).toList();
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
