package id.mufakat.register;

import id.mufakat.Malformed;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agency writes its numbers: {@code {seq:3}/HK.02.00/K.BA-03/{MM}/{YYYY}}.
 *
 * <p>Tokens: {@code {seq}} or {@code {seq:width}}, {@code {MM}}, {@code {ROMAN}} (the month), {@code {YYYY}}; the rest
 * stands as it is. The grammar follows numbers seen in practice (DOMAIN 2.6).
 */
public record NumberPattern(String pattern) {

    private static final Pattern TOKEN = Pattern.compile("\\{(seq(?::([1-9]))?|MM|ROMAN|YYYY)}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int LONGEST = 80;

    public NumberPattern {
        String rest = TOKEN.matcher(pattern).replaceAll("");
        if (!pattern.matches(".*\\{seq(:[1-9])?}.*") || !pattern.contains("{YYYY}")) {
            throw new Malformed("pattern", "needs-seq-and-year");
        }
        if (rest.matches(".*[{}\\p{Cntrl}].*") || pattern.length() > LONGEST) {
            throw new Malformed("pattern", "not-a-number-pattern");
        }
    }

    /** @param sequence from 1; {@code date} gives month and year */
    public String write(int sequence, LocalDate date) {
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(token(token.group(), sequence, date)));
    }

    private static String token(String token, int sequence, LocalDate date) {
        return switch (token) {
            case "{MM}" -> "%02d".formatted(date.getMonthValue());
            case "{ROMAN}" -> ROMAN.get(date.getMonthValue() - 1);
            case "{YYYY}" -> Integer.toString(date.getYear());
            case "{seq}" -> Integer.toString(sequence);
            default -> ("%0" + token.charAt(token.length() - 2) + "d").formatted(sequence);
        };
    }
}
