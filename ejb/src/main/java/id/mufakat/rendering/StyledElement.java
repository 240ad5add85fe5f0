package id.mufakat.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a frame, or a stretch of its text.
 *
 * @param tag lower case; empty for text
 * @param text empty for an element
 * @param styles by the names of CSS properties, shorthands spelled out
 * @param picture the bytes of an {@code img}, a PNG or an SVG; empty for all others
 */
@SuppressWarnings("ArrayRecordComponent")
public record StyledElement(
        String tag,
        String text,
        Map<String, String> attributes,
        Map<String, String> styles,
        byte[] picture,
        List<StyledElement> children) {

    public boolean is(String name) {
        return tag.equals(name);
    }

    public boolean isText() {
        return tag.isEmpty();
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public String style(String property) {
        return styles.getOrDefault(property, "");
    }

    /** Itself and everything in it, in reading order. */
    public Stream<StyledElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(StyledElement::all));
    }
}
