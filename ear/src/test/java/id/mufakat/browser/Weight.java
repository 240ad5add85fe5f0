package id.mufakat.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a page weighs on the wire, papers in frames aside: everything it is made of, packed, with headers.
 *
 * @param first in bytes, for a browser that has nothing yet
 * @param now in bytes, for this browser at this visit, which has what does not change from page to page
 */
record Weight(long first, long now) {

    /** Headers count as 300 bytes, as browsers estimate them themselves. */
    private static final String FETCHED =
            """
            () => document.fonts.ready.then(() => {
              const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter(entry => entry.initiatorType !== 'iframe');
              const sum = weigh => entries.reduce((all, entry) => all + weigh(entry), 0);
              return [sum(entry => entry.encodedBodySize + 300), sum(entry => entry.transferSize)];
            })
            """;

    static Weight of(Page page) {
        List<?> sums = (List<?>) page.evaluate(FETCHED);
        return new Weight(((Number) sums.get(0)).longValue(), ((Number) sums.get(1)).longValue());
    }
}
