package id.mufakat.regulation;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How titles are compared: letter case, commas and spaces do not make another title. */
final class Titles {

    private static final String BETWEEN = "[\\s,;:()/\\u2013-]*";

    private Titles() {}

    /** What begins with the title as somebody may have written it. */
    static Pattern written(String title) {
        String words =
                Stream.of(title.split("[^\\p{L}\\p{N}]+")).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        return Pattern.compile(
                words + "(?=\\s*(?:[;,.()]|$|(?:sebagaimana|dan|serta|yang|beserta|juncto|jo)\\b))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
