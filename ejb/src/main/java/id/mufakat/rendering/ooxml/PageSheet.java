package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every sheet is and carries: its size and margins, its foot, and a word across it; see {@code <meta name="sheet-…">}. */
final class PageSheet {

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int USUAL_MARGIN = 1134;
    private static final int EDGE = 510;
    private static final int NUMBER_ROOM = 2800;
    private static final int FOOT_SIZE = 15;
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String MARK_FONT = "font-family:'" + Styles.FONT + "';font-size:1pt";
    private static final String MARK_PLACE = "position:absolute;width:430pt;height:78pt;rotation:306;"
            + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            + "mso-position-vertical:center;mso-position-vertical-relative:margin";
    private static final Object[] SHAPE_TYPE =
            ("id _x0000_t136 coordsize 21600,21600 o:spt 136 adj 10800 path m@7,l@8,m@5,21600l@6,21600e").split(" ");
    private static final Object[] SHAPE = {
        "id", "mark", "type", "#_x0000_t136", "style", MARK_PLACE, "fillcolor", "#e8e8e8", "stroked", "f"
    };
    private static final Pattern FIELD = Pattern.compile("\\{(page|pages)}");

    private final StyledElement html;

    PageSheet(StyledElement html) {
        this.html = html;
    }

    private boolean isLandscape() {
        return html.style("size").contains("landscape");
    }

    private int margin(String side) {
        return Length.twips(html.style("margin-" + side), USUAL_MARGIN);
    }

    int textWidth() {
        return (isLandscape() ? A4_LONG : A4_SHORT) - margin("left") - margin("right");
    }

    boolean hasMark() {
        return !word("sheet-mark").isEmpty();
    }

    private String word(String name) {
        return html.all()
                .filter(element ->
                        element.is("meta") && element.attribute("name").equals(name))
                .map(element -> element.attribute("content"))
                .findFirst()
                .orElse("");
    }

    Xml section() {
        Xml xml = new Xml().open("w:sectPr");
        if (hasMark()) {
            xml.leaf("w:headerReference", "w:type", "default", "r:id", Pictures.id("header1.xml"));
        }
        xml.leaf("w:footerReference", "w:type", "default", "r:id", Pictures.id("footer1.xml"));
        if (isLandscape()) {
            xml.leaf("w:pgSz", "w:w", A4_LONG, "w:h", A4_SHORT, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", A4_SHORT, "w:h", A4_LONG);
        }
        xml.leaf("w:pgMar", margins());
        return xml.close("w:sectPr");
    }

    private Object[] margins() {
        Stream<Object> inner =
                Stream.of("top", "right", "bottom", "left").flatMap(side -> Stream.of("w:" + side, margin(side)));
        return Stream.concat(inner, Stream.of("w:header", EDGE, "w:footer", EDGE, "w:gutter", 0))
                .toArray();
    }

    /** A sentence on the left and the page's number on the right, under a fine rule. */
    Xml footer() {
        int room = textWidth() - NUMBER_ROOM;
        Xml xml = Xml.part().open("w:ftr", "xmlns:w", Parts.WORD).open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblW", "w:w", textWidth(), "w:type", "dxa").open("w:tblBorders");
        xml.leaf("w:top", "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "999999");
        xml.close("w:tblBorders")
                .leaf("w:tblLayout", "w:type", "fixed")
                .close("w:tblPr")
                .open("w:tblGrid");
        xml.leaf("w:gridCol", "w:w", room).leaf("w:gridCol", "w:w", NUMBER_ROOM);
        xml.close("w:tblGrid").open("w:tr");
        cell(xml, room, "left", new Xml().add(run(word("sheet-foot"))));
        cell(xml, NUMBER_ROOM, "right", numbers(word("sheet-pages")));
        xml.close("w:tr").close("w:tbl").open("w:p").open("w:pPr");
        xml.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", Length.TWIPS_IN_A_POINT, "w:lineRule", "exact");
        xml.close("w:pPr").close("w:p");
        return xml.close("w:ftr");
    }

    private static void cell(Xml xml, int width, String align, Xml runs) {
        xml.open("w:tc")
                .open("w:tcPr")
                .leaf("w:tcW", "w:w", width, "w:type", "dxa")
                .close("w:tcPr");
        xml.open("w:p").open("w:pPr").leaf("w:jc", "w:val", align).close("w:pPr");
        xml.add(runs).close("w:p").close("w:tc");
    }

    private static Xml numbers(String words) {
        Xml xml = new Xml();
        Matcher field = FIELD.matcher(words);
        int done = 0;
        while (field.find()) {
            xml.add(run(words.substring(done, field.start())));
            xml.open("w:fldSimple", "w:instr", field.group(1).equals("page") ? "PAGE" : "NUMPAGES");
            xml.add(run("1")).close("w:fldSimple");
            done = field.end();
        }
        return xml.add(run(words.substring(done)));
    }

    private static Xml run(String words) {
        Xml xml = new Xml();
        if (!words.isEmpty()) {
            xml.open("w:r").open("w:rPr").leaf("w:sz", "w:val", FOOT_SIZE).leaf("w:szCs", "w:val", FOOT_SIZE);
            xml.close("w:rPr")
                    .open("w:t", "xml:space", "preserve")
                    .text(words)
                    .close("w:t")
                    .close("w:r");
        }
        return xml;
    }

    /** The word across the sheet, behind the text, as word processors draw it themselves. */
    Xml header() {
        Xml xml = Xml.part().open("w:hdr", "xmlns:w", Parts.WORD, "xmlns:v", VML, "xmlns:o", OFFICE);
        xml.open("w:p").open("w:r").open("w:pict").open("v:shapetype", SHAPE_TYPE);
        xml.leaf("v:path", "textpathok", "t")
                .leaf("v:textpath", "on", "t", "fitshape", "t")
                .close("v:shapetype");
        xml.open("v:shape", SHAPE);
        xml.leaf("v:textpath", "style", MARK_FONT, "string", word("sheet-mark"));
        return xml.close("v:shape").close("w:pict").close("w:r").close("w:p").close("w:hdr");
    }
}
