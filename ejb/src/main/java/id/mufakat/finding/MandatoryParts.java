package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.finding.Guide.Part;
import id.mufakat.finding.Manuscript.Passage;
import id.mufakat.text.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether all parts are there that make the document what it is. An article may have been written anew, under another id:
 * then its heading says which one it is. One that says nothing is none.
 */
final class MandatoryParts implements Proofreader.Rule {

    private static final Pattern NOTHING =
            Pattern.compile("[^\\p{L}]*(?:dihapus|dikosongkan|deleted|omitted)?[^\\p{L}]*", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> read(Manuscript text) {
        return text.guide().mandatory().stream().flatMap(part -> read(text.passages(), part).stream());
    }

    private static Optional<Finding> read(List<Passage> passages, Part part) {
        List<Passage> candidates =
                passages.stream().filter(passage -> isOne(part, passage)).toList();
        if (candidates.isEmpty()) {
            return Optional.of(Finding.error("part-missing", Place.WHOLE, part.label()));
        }
        return candidates.stream().anyMatch(passage -> saysSomething(passages, passage))
                ? Optional.empty()
                : Optional.of(Finding.error("part-empty", candidates.get(0).place(), part.label()));
    }

    private static boolean isOne(Part part, Passage passage) {
        if (part.kind() != null) {
            return passage.line().kind() == part.kind();
        }
        String heading = passage.heading().toLowerCase(Locale.ROOT);
        return passage.line().unit().equals(part.unit())
                || passage.line().kind() == Unit.Kind.ARTICLE
                        && part.topics().stream().anyMatch(heading::contains);
    }

    /** By itself, or by what stands under it. */
    private static boolean saysSomething(List<Passage> passages, Passage passage) {
        int depth = passage.line().depth();
        Stream<Passage> below = passages.stream()
                .skip(passages.indexOf(passage) + 1L)
                .takeWhile(next -> next.line().depth() > depth);
        return Stream.concat(Stream.of(passage), below)
                .anyMatch(each -> !NOTHING.matcher(each.line().text()).matches());
    }
}
