package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a frame and writes its paragraphs and tables in reading order. */
final class Body {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "main", "h1", "h2", "ol", "li", "table", "sigfield", "qrcode");
    private static final int SIGNATURE = 1814;
    private static final int SHORT_HANG = 454;
    private static final int LONG_HANG = 624;
    private static final int SHORT = 3;

    private final Styles styles;
    private final Pictures pictures;
    private final Xml xml = new Xml();
    private @Nullable Label label;

    /** The number or letter that stands before the next paragraph, and how much room it has. */
    record Label(String text, int room) {}

    Body(Styles styles, Pictures pictures) {
        this.styles = styles;
        this.pictures = pictures;
    }

    Xml xml() {
        return xml;
    }

    Styles styles() {
        return styles;
    }

    /** Everything in an element. */
    void write(StyledElement parent, Place place) {
        List<StyledElement> line = new ArrayList<>();
        for (StyledElement child : parent.children()) {
            if (BLOCKS.contains(child.tag())) {
                paragraph(parent, line, place);
                line.clear();
                block(child, place);
            } else {
                line.add(child);
            }
        }
        paragraph(parent, line, place);
    }

    private void block(StyledElement block, Place place) {
        boolean together = block.is("div") && block.style("page-break-inside").equals("avoid");
        Place here = together ? place.joined() : place;
        switch (block.tag()) {
            case "table" -> new Grid(this, block, here).write(takeLabel());
            case "ol" -> {
                paragraph(block, List.of(), here);
                list(block, here);
            }
            case "sigfield" -> room(SIGNATURE, block);
            case "qrcode" -> {}
            default -> {
                int height = Length.twips(block.style("height"), 0);
                if (height > 0 && block.children().stream().allMatch(Body::isBlank)) {
                    room(height, block);
                } else {
                    write(block, here);
                }
            }
        }
    }

    static boolean isBlank(StyledElement element) {
        return element.isText() && element.text().isBlank();
    }

    private void list(StyledElement list, Place place) {
        List<StyledElement> items =
                list.children().stream().filter(child -> child.is("li")).toList();
        boolean brief =
                items.stream().allMatch(item -> item.attribute("data-label").length() <= SHORT);
        int room = brief ? SHORT_HANG : LONG_HANG;
        for (StyledElement item : items) {
            String text = item.attribute("data-label");
            label = text.isEmpty() ? null : new Label(text, room);
            write(item, text.isEmpty() ? place : place.indented(room));
            if (label != null) {
                paragraph(item, List.of(), place.indented(room));
            }
        }
    }

    private @Nullable Label takeLabel() {
        Label taken = label;
        label = null;
        return taken;
    }

    /** Nothing where there is nothing to say; a number that nothing else follows stands alone. */
    private void paragraph(StyledElement parent, List<StyledElement> line, Place place) {
        String style = styles.of(parent, place.cell());
        Runs runs = new Runs(styles.look(style));
        Ink ink = Ink.of(parent);
        line.forEach(piece -> inline(piece, ink, runs));
        boolean empty = runs.isEmpty();
        if (empty && (label == null || !line.isEmpty())) {
            return;
        }
        Label before = takeLabel();
        xml.open("w:p");
        properties(parent, style, place, before);
        if (before != null) {
            Runs numbered = new Runs(styles.look(style));
            numbered.label(before.text());
            xml.add(numbered.done());
        }
        xml.add(runs.done()).close("w:p");
    }

    private void properties(StyledElement parent, String style, Place place, @Nullable Label before) {
        Look look = Look.of(parent);
        Look usual = styles.look(style);
        xml.open("w:pPr").leaf("w:pStyle", "w:val", style);
        if (place.together() && !usual.keepNext()) {
            xml.leaf("w:keepNext");
        } else if (!place.together()) {
            look.flow(usual, xml);
        }
        look.spacing(usual, xml);
        if (before != null) {
            xml.leaf("w:ind", "w:left", place.left(), "w:hanging", before.room());
        } else if (place.left() > 0) {
            xml.leaf("w:ind", "w:left", place.left());
        }
        look.align(usual, xml);
        xml.close("w:pPr");
    }

    private void inline(StyledElement piece, Ink ink, Runs runs) {
        if (piece.isText()) {
            runs.text(piece.text(), ink);
        } else if (piece.is("br")) {
            runs.newLine();
        } else if (piece.is("img")) {
            runs.picture(pictures.draw(piece));
        } else {
            boolean line = piece.style("display").equals("block");
            if (line) {
                runs.freshLine();
            }
            piece.children().forEach(child -> inline(child, ink.within(piece), runs));
            if (line) {
                runs.freshLine();
            }
        }
    }

    /** Where somebody signs with ink. */
    private void room(int height, StyledElement block) {
        xml.open("w:p").open("w:pPr").leaf("w:keepNext");
        if (Border.of(block, "bottom").isDrawn()) {
            xml.open("w:pBdr").add(Border.of(block, "bottom").xml("w:bottom")).close("w:pBdr");
        }
        exact(height);
        xml.close("w:pPr").close("w:p");
    }

    private void exact(int height) {
        xml.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", height, "w:lineRule", "exact");
    }

    /** Keeps tables apart, which would grow together, and ends a cell, which must end with a paragraph. */
    void gap(int height, boolean together) {
        xml.open("w:p").open("w:pPr");
        if (together) {
            xml.leaf("w:keepNext");
        }
        exact(Math.max(height, Length.TWIPS_IN_A_POINT));
        xml.close("w:pPr").close("w:p");
    }
}
