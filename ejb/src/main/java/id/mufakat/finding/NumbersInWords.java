package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.language.DateWords;
import id.mufakat.language.NumberWords;
import id.mufakat.language.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number and its words: 30 (tiga puluh), tiga puluh (30), 2,5% (dua koma lima persen), a date and its figures. Where
 * they differ a court reads the words, so that such a text is not handed on. What stands in brackets for another reason
 * is left alone.
 */
final class NumbersInWords implements Proofreader.Rule {

    private static final String FIGURES =
            "(?:(?<=Rp)|(?<![\\p{L}\\p{N}.,/-]))(?<whole>\\d{1,3}(?:%1$s\\d{3}){1,4}|\\d{1,15})(?:%2$s(?<rest>\\d{1,9}))?";

    private static final String BRACKET =
            "(?:\\s?(?:%%|persen|per cent|percent))?\\s*\\((?<words>\\p{L}[\\p{L} -]{1,200})\\)";

    private static final Pattern DATE = Pattern.compile(
            "(?:hari(?: ini)? (?<weekday>\\p{L}{1,20}),? )?tanggal (?<day>[\\p{L} ]{1,40}?),? bulan (?<month>\\p{L}{1,20}),? tahun (?<year>[\\p{L} ]{1,80}?)"
                    + " ?\\((?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.](?<y>\\d{4})\\)",
            Pattern.CASE_INSENSITIVE);

    /** How one language writes numbers. */
    private record Tongue(Spelling spelling, Pattern before, Pattern behind) {

        static Tongue of(Spelling spelling) {
            String figures = FIGURES.formatted(Pattern.quote(spelling.thousands()), Pattern.quote(spelling.point()));
            String words = String.join("|", spelling.vocabulary());
            return new Tongue(
                    spelling,
                    Pattern.compile(figures + BRACKET.formatted()),
                    Pattern.compile(
                            "(?<![\\p{L}-])(?<words>(?:" + words + ")(?:[ -](?:" + words + ")){0,40})\\s*\\(\\s*"
                                    + figures + "\\s*\\)",
                            Pattern.CASE_INSENSITIVE));
        }
    }

    private static final Tongue INDONESIAN = Tongue.of(Spelling.INDONESIAN);
    private static final Tongue ENGLISH = Tongue.of(Spelling.ENGLISH);

    @Override
    public Stream<Finding> read(Manuscript text) {
        Tongue tongue = text.tree().language().startsWith("en") ? ENGLISH : INDONESIAN;
        return text.passages().stream().flatMap(passage -> passage.texts()
                .filter(words -> words.indexOf('(') >= 0)
                .flatMap(words -> read(tongue, words, passage.place()).stream()));
    }

    private static List<Finding> read(Tongue tongue, String text, Place place) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(tongue.before(), tongue.behind())) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String rest = matcher.group("rest");
                tongue.spelling()
                        .correct(matcher.group("whole"), rest == null ? "" : rest, matcher.group("words"))
                        .ifPresent(right -> found.add(Finding.error(
                                "number-differs", place, matcher.group().strip(), right)));
            }
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            date(date, place).forEach(found::add);
        }
        return found;
    }

    private static Stream<Finding> date(Matcher written, Place place) {
        try {
            LocalDate date = LocalDate.of(number(written, "y"), number(written, "m"), number(written, "d"));
            boolean same = isOr(written.group("weekday"), DateWords.weekday(date))
                    && isOr(written.group("day"), NumberWords.of(date.getDayOfMonth()))
                    && isOr(written.group("month"), DateWords.month(date))
                    && isOr(written.group("year"), NumberWords.of(date.getYear()));
            String right = "%s, tanggal %s, bulan %s, tahun %s"
                    .formatted(
                            DateWords.weekday(date),
                            NumberWords.of(date.getDayOfMonth()),
                            DateWords.month(date),
                            NumberWords.of(date.getYear()));
            return same ? Stream.empty() : Stream.of(Finding.error("date-differs", place, written.group(), right));
        } catch (DateTimeException none) {
            return Stream.of(Finding.error("date-impossible", place, written.group()));
        }
    }

    private static int number(Matcher written, String part) {
        return Integer.parseInt(written.group(part));
    }

    private static boolean isOr(@Nullable String written, String right) {
        return written == null || written.strip().toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT));
    }
}
