package id.mufakat.register;

import id.mufakat.Malformed;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agency writes its numbers: {@code {seq:3}/HK.02.00/K.BA-03/{MM}/{YYYY}}.
 *
 * <p>Tokens: {@code {seq}} or {@code {seq:width}}, {@code {sub}} behind it, {@code {klasifikasi}} (the archive class),
 * {@code {kodeJabatan}} (the code of the head's office), {@code {MM}} or {@code {ROMAN}} (the month), {@code {YYYY}};
 * before all of it {@code {security}}, the letters of the security class with a hyphen. The rest stands as it is. The
 * grammar follows numbers seen in practice (DOMAIN 2.6).
 */
public record NumberPattern(String pattern) {

    private static final Pattern TOKEN =
            Pattern.compile("\\{(seq(?::([1-9]))?|sub|klasifikasi|kodeJabatan|MM|ROMAN|YYYY|security)}");
    private static final String SEQUENCE = "\\{seq(:[1-9])?}";
    private static final String SUB = "{sub}";
    private static final String SECURITY = "{security}";
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int LONGEST = 80;

    public NumberPattern {
        String rest = TOKEN.matcher(pattern).replaceAll("");
        if (!pattern.matches(".*" + SEQUENCE + ".*") || !pattern.contains("{YYYY}")) {
            throw new Malformed("pattern", "needs-seq-and-year");
        }
        if (rest.matches(".*[{}\\p{Cntrl}].*") || pattern.length() > LONGEST) {
            throw new Malformed("pattern", "not-a-number-pattern");
        }
        if (pattern.replaceAll(SEQUENCE + Pattern.quote(SUB), "").contains(SUB)) {
            throw new Malformed("pattern", "sub-follows-seq");
        }
        if (pattern.lastIndexOf(SECURITY) > 0) {
            throw new Malformed("pattern", "security-comes-first");
        }
    }

    /**
     * A line of the book.
     *
     * @param sequence from 1
     * @param sub 0, or the place among those inserted behind it: 1447.1 stands between 1447 and 1448
     */
    public record Place(int sequence, int sub) {

        private String behind() {
            return sub == 0 ? "" : "." + sub;
        }
    }

    /**
     * What the document says of itself in its number.
     *
     * @param security the letters of its security class, such as {@code B}
     * @param classification its archive class, such as {@code HK.02}
     * @param office the code of the office that signs, or empty
     */
    public record Marks(String security, String classification, String office) {}

    /** @param date gives month and year */
    public String write(Place place, LocalDate date, Marks marks) {
        return TOKEN.matcher(pattern.replace(SUB, ""))
                .replaceAll(token -> Matcher.quoteReplacement(token(token.group(), place, date, marks)));
    }

    private static String token(String token, Place place, LocalDate date, Marks marks) {
        return switch (token) {
            case SECURITY -> marks.security() + "-";
            case "{klasifikasi}" -> marks.classification();
            case "{kodeJabatan}" -> marks.office();
            case "{MM}" -> "%02d".formatted(date.getMonthValue());
            case "{ROMAN}" -> ROMAN.get(date.getMonthValue() - 1);
            case "{YYYY}" -> Integer.toString(date.getYear());
            case "{seq}" -> place.sequence() + place.behind();
            default -> ("%0" + token.charAt(token.length() - 2) + "d").formatted(place.sequence()) + place.behind();
        };
    }
}
