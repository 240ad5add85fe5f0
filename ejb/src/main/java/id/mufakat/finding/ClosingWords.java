package id.mufakat.finding;

import id.mufakat.finding.Guide.Closing;
import id.mufakat.finding.Manuscript.Passage;
import id.mufakat.text.Unit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the closing says what is true of the way the document is signed: "rangkap dua bermeterai" is nonsense for one
 * electronic original. The template brings a wording for each; this finds those that were changed by hand.
 */
final class ClosingWords implements Proofreader.Rule {

    /** How forms and templates call the way of signing. */
    private static final String MODE = "cara";

    @Override
    public Stream<Finding> read(Manuscript text) {
        Closing closing = text.guide().modes().get(text.facts().getOrDefault(MODE, ""));
        List<Passage> passages = text.passages().stream()
                .filter(passage -> isClosing(text.guide(), passage))
                .filter(passage -> !passage.line().text().isBlank())
                .toList();
        if (closing == null || passages.isEmpty()) {
            return Stream.empty();
        }
        Stream<Finding> missing = closing.needs().stream()
                .filter(phrase -> passages.stream().noneMatch(passage -> says(passage, phrase)))
                .map(phrase -> Finding.warning("closing-lacks", passages.get(0).place(), phrase));
        Stream<Finding> wrong = passages.stream().flatMap(passage -> closing.refuses().stream()
                .filter(phrase -> says(passage, phrase))
                .map(phrase -> Finding.warning("closing-says", passage.place(), phrase)));
        return Stream.concat(missing, wrong);
    }

    private static boolean isClosing(Guide guide, Passage passage) {
        return passage.line().kind() == Unit.Kind.CLOSING
                || passage.article()
                        .map(article -> String.valueOf(article.heading()).toLowerCase(Locale.ROOT))
                        .filter(heading -> guide.closings().stream().anyMatch(heading::contains))
                        .isPresent();
    }

    private static boolean says(Passage passage, String phrase) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})")
                .matcher(passage.line().text().toLowerCase(Locale.ROOT))
                .find();
    }
}
