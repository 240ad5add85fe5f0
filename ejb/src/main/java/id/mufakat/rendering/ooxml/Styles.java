package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The styles of a document, by the names that people see in their word processor. The first paragraph of its kind says how
 * the style looks; whatever looks otherwise says so itself.
 */
final class Styles {

    static final String FONT = "Bookman Old Style";

    private static final String NORMAL = "Normal";
    private static final Map<String, String> TAGS =
            Map.of("h1", "Heading1", "h2", "Heading2", "li", "ListParagraph", "td", "TableText", "th", "TableHeading");
    private static final Map<String, String> NAMES =
            Map.of("Heading1", "heading 1", "Heading2", "heading 2", "ListParagraph", "List Paragraph", NORMAL, NORMAL);

    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final String language;

    /** @param body as which everything looks that has no look of its own */
    Styles(StyledElement body, String language) {
        this.language = language;
        Look look = Look.of(body);
        looks.put(NORMAL, new Look(look.align(), 0, 0, look.line(), false, false, false, look.size(), false, false));
    }

    /** The id of the style for the paragraphs of an element. */
    String of(StyledElement element, boolean inTable) {
        String id = TAGS.getOrDefault(element.tag(), inTable ? "TableText" : NORMAL);
        String named = element.attribute("class").split(" ")[0];
        if ((element.is("p") || element.is("div")) && named.matches("[a-z][a-z-]*")) {
            id = (inTable ? "Table" : "") + named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1);
        }
        Look look = Look.of(element);
        looks.putIfAbsent(
                id,
                new Look(
                        look.align(),
                        look.before(),
                        look.after(),
                        look.line(),
                        look.keepNext(),
                        look.keepLines(),
                        false,
                        look.size(),
                        look.bold(),
                        look.italic()));
        return id;
    }

    Look look(String id) {
        return Objects.requireNonNull(looks.get(id));
    }

    Xml part() {
        Xml xml = Xml.part().open("w:styles", "xmlns:w", Parts.WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT);
        xml.leaf("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        xml.close("w:rPr").close("w:rPrDefault").leaf("w:pPrDefault").close("w:docDefaults");
        looks.forEach((id, look) -> style(xml, id, look));
        return xml.close("w:styles");
    }

    private static void style(Xml xml, String id, Look look) {
        boolean normal = id.equals(NORMAL);
        if (normal) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        xml.leaf("w:name", "w:val", NAMES.getOrDefault(id, "Mufakat " + id));
        if (!normal) {
            xml.leaf("w:basedOn", "w:val", NORMAL);
        }
        xml.leaf("w:qFormat");
        paragraph(xml, id, look);
        xml.open("w:rPr");
        Look.toggle(xml, "w:b", look.bold(), false);
        Look.toggle(xml, "w:i", look.italic(), false);
        xml.leaf("w:sz", "w:val", look.size()).leaf("w:szCs", "w:val", look.size());
        xml.close("w:rPr").close("w:style");
    }

    private static void paragraph(Xml xml, String id, Look look) {
        xml.open("w:pPr");
        if (look.keepNext()) {
            xml.leaf("w:keepNext");
        }
        if (look.keepLines()) {
            xml.leaf("w:keepLines");
        }
        look.spacing(xml);
        xml.leaf("w:jc", "w:val", look.align());
        if (id.startsWith("Heading")) {
            xml.leaf("w:outlineLvl", "w:val", id.equals("Heading1") ? "0" : "1");
        }
        xml.close("w:pPr");
    }
}
