package id.mufakat.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations in a text, in the ways people write them: {@code Undang-Undang Nomor 7 Tahun 2017 tentang …},
 * {@code UU No. 7/2017}. Titles name other regulations, which are then no legal basis of their own: what stands in a
 * title is found {@link Citation#within}.
 */
final class Citations {

    /** A kind the register does not have; up to its number stand the names of those who issued it. */
    private static final String ANY_KIND = "(?<![\\p{L}-])(?:Peraturan|Keputusan|Instruksi|Surat Edaran) (?=\\p{Lu})";

    private static final String ISSUERS = "(?:(?!Nomor\\b|No\\b|tentang\\b)[^;]){0,400}?(?=\\s+No(?:mor|mer|\\b))";

    private static final String NUMBER = "\\s+(?i:(?:Nomor|Nomer|No\\.?)\\s*:?\\s*)?(?<number>\\d+(?:[.-]\\d+)*[A-Z]?)"
            + "(?i:\\s*,?\\s+(?:Tahun|Th\\.?)\\s*|\\s*/\\s*)(?<year>(?:19|20)\\d\\d)(?![\\d/])";

    /** What matches nowhere. */
    private static final String NONE = "(?!)";

    private static final Pattern ABOUT = Pattern.compile("\\s+tentang\\s+", Pattern.CASE_INSENSITIVE);

    /** Where a title ends for want of a better sign; another citation behind "dan" ends it too. */
    private static final Pattern END = Pattern.compile(
            ";|\\s*\\((?:Lembaran|Berita|Tambahan)\\b|,? sebagaimana (?:telah|diubah)\\b|\\.\\s*$|[;,]? dan\\s*$|$");

    private static final Pattern CHANGED = Pattern.compile("diubah\\b[^;]{0,120}$", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> kinds;
    private final List<String> spellings;
    private final Pattern citation;
    private final Pattern next;
    private final Function<String, @Nullable Regulation> register;

    /** @param spellings by kind */
    Citations(Map<String, List<String>> spellings, Function<String, @Nullable Regulation> register) {
        this.register = register;
        this.kinds = new LinkedHashMap<>();
        this.spellings = spellings.values().stream().flatMap(List::stream).toList();
        spellings.forEach((kind, forms) -> forms.forEach(form -> kinds.put(plain(form), kind)));
        String joint = forms(form -> isJoint(form));
        String single = forms(form -> !isJoint(form));
        String before = "(?<![\\p{L}\\p{N}-])";
        this.citation = Pattern.compile(before + "(?:(?<joint>" + joint + ")" + ISSUERS + "|(?<kind>" + single
                + ")(?: \\([^)]{1,60}\\))?(?i: Republik Indonesia)?|" + ANY_KIND + ISSUERS + ")" + NUMBER);
        this.next = Pattern.compile("(?:,|;)? (?:dan|serta|juncto|jo\\.?) (?=" + single + "|" + joint + ")");
    }

    private String forms(Predicate<String> wanted) {
        return spellings.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Citations::flexible)
                .reduce((one, other) -> one + "|" + other)
                .orElse(NONE);
    }

    List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher matcher = citation.matcher(text);
        int titled = 0;
        while (matcher.find()) {
            String kind = kind(matcher);
            String number = matcher.group("number");
            int year = Integer.parseInt(matcher.group("year"));
            boolean within = matcher.start() < titled
                    || CHANGED.matcher(text.substring(0, matcher.start())).find();
            int from = titleFrom(text, matcher.end());
            int to = from < 0 ? -1 : titleTo(text, from, kind == null ? "" : Regulation.key(kind, number, year));
            found.add(new Citation(
                    kind, number, year, matcher.group(), from < 0 ? null : text.substring(from, to), within));
            titled = Math.max(titled, to);
        }
        return found;
    }

    private @Nullable String kind(Matcher matcher) {
        String written = matcher.group("joint") == null ? matcher.group("kind") : matcher.group("joint");
        return written == null ? null : kinds.get(plain(written));
    }

    /** Only what several issue together names them before its number. */
    private static boolean isJoint(String form) {
        return plain(form).contains("bersama") || form.equals("SKB");
    }

    private static int titleFrom(String text, int end) {
        Matcher about = ABOUT.matcher(text).region(end, text.length());
        return about.lookingAt() ? about.end() : -1;
    }

    private int titleTo(String text, int from, String key) {
        Regulation known = register.apply(key);
        if (known != null) {
            Matcher title = Titles.written(known.title()).matcher(text).region(from, text.length());
            if (!known.title().isEmpty() && title.lookingAt()) {
                return title.end();
            }
        }
        return Stream.of(END, next)
                .map(sign -> sign.matcher(text).region(from, text.length()))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(text.length());
    }

    private static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Hyphens and spaces are written as it comes. */
    private static String flexible(String form) {
        return Stream.of(form.split("[ -]"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u2013-]{0,3}", "(?i:", ")(?!\\p{L})"));
    }
}
