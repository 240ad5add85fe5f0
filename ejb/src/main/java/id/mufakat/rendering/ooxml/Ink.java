package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;

/**
 * How letters look within their paragraph.
 *
 * @param size in half points
 * @param upper whether all letters are set as capitals
 * @param lines whether the line breaks of the text are kept
 */
record Ink(boolean bold, boolean italic, boolean underline, boolean struck, int size, boolean upper, boolean lines) {

    static Ink of(StyledElement element) {
        Look look = Look.of(element);
        String decoration = element.style("text-decoration") + element.style("text-decoration-line");
        return new Ink(
                look.bold(),
                look.italic(),
                decoration.contains("underline"),
                decoration.contains("line-through"),
                look.size(),
                element.style("text-transform").equals("uppercase"),
                element.style("white-space").startsWith("pre"));
    }

    /** That of an element inside: lines under and through letters go on. */
    Ink within(StyledElement element) {
        Ink own = of(element);
        return new Ink(
                own.bold, own.italic, own.underline || underline, own.struck || struck, own.size, own.upper, own.lines);
    }

    /** As far as it differs from the paragraph's style. */
    Xml properties(Look style) {
        Xml xml = new Xml();
        Look.toggle(xml, "w:b", bold, style.bold());
        Look.toggle(xml, "w:i", italic, style.italic());
        Look.toggle(xml, "w:strike", struck, false);
        if (size != style.size()) {
            xml.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size);
        }
        if (underline) {
            xml.leaf("w:u", "w:val", "single");
        }
        return xml;
    }
}
