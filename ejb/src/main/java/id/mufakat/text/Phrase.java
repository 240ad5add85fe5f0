package id.mufakat.text;

import id.mufakat.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Raw text cut into what stands as it is, what is filled in and what refers to another unit. */
public record Phrase(List<Piece> pieces) {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final Pattern BLANK =
            Pattern.compile("([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*)(?:\\|([A-Za-z]+))?");
    private static final Pattern REFERENCE = Pattern.compile("ref:([a-z][a-z0-9-]*)");

    /** A part of it. */
    public sealed interface Piece {}

    /** What stands as it is. */
    public record Literal(String text) implements Piece {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Where a fact is filled in. */
    public record Blank(String name, @Nullable Filter filter) implements Piece {
        public String write(String value) {
            return filter == null ? value : filter.write(name, value);
        }

        @Override
        public String toString() {
            return "{{" + name + (filter == null ? "" : "|" + filter) + "}}";
        }
    }

    /** Where another unit is named. */
    public record Reference(String unit) implements Piece {
        @Override
        public String toString() {
            return "{{ref:" + unit + "}}";
        }
    }

    /** @throws Malformed at {@code field} if braces do not pair, or hold neither a field nor a reference */
    public static Phrase parse(String field, String raw) {
        List<Piece> pieces = new ArrayList<>();
        Matcher braces = BRACES.matcher(raw);
        int from = 0;
        while (braces.find()) {
            pieces.add(literal(field, raw.substring(from, braces.start())));
            pieces.add(placeholder(field, braces.group(1).strip()));
            from = braces.end();
        }
        pieces.add(literal(field, raw.substring(from)));
        return new Phrase(pieces);
    }

    private static Piece literal(String field, String text) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new Malformed(field, "braces");
        }
        return new Literal(text);
    }

    private static Piece placeholder(String field, String inside) {
        Matcher reference = REFERENCE.matcher(inside);
        if (reference.matches()) {
            return new Reference(reference.group(1));
        }
        Matcher blank = BLANK.matcher(inside);
        if (!blank.matches()) {
            throw new Malformed(field, "placeholder");
        }
        String word = blank.group(2);
        return new Blank(
                blank.group(1),
                word == null ? null : Filter.find(word).orElseThrow(() -> new Malformed(field, "placeholder")));
    }

    public String write(Function<Piece, String> writing) {
        return pieces.stream().map(writing).collect(Collectors.joining());
    }

    public Stream<Blank> blanks() {
        return pieces.stream().filter(Blank.class::isInstance).map(Blank.class::cast);
    }

    public Stream<Reference> references() {
        return pieces.stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }
}
