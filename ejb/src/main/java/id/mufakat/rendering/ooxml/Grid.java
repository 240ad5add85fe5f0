package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;
import id.mufakat.rendering.ooxml.Body.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a frame, whether it holds data or only places things side by side. */
final class Grid {

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right");
    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;

    private final Body body;
    private final Xml xml;
    private final StyledElement table;
    private final Place place;
    private final List<Row> rows = new ArrayList<>();

    private record Row(StyledElement element, List<StyledElement> cells, boolean head) {}

    Grid(Body body, StyledElement table, Place place) {
        this.body = body;
        this.xml = body.xml();
        this.table = table;
        this.place = place;
        collect(table, false);
    }

    private void collect(StyledElement part, boolean head) {
        for (StyledElement child : part.children()) {
            if (child.is("tr")) {
                rows.add(new Row(
                        child,
                        child.children().stream()
                                .filter(cell -> cell.is("td") || cell.is("th"))
                                .toList(),
                        head));
            } else if (child.is("thead") || child.is("tbody")) {
                collect(child, child.is("thead"));
            }
        }
    }

    /** @param label the number of the item that begins with this table: it gets a column of its own */
    void write(@Nullable Label label) {
        if (rows.isEmpty()) {
            return;
        }
        int start = label == null ? place.left() : place.left() - label.room();
        int[] widths = widths();
        int total = Arrays.stream(widths).sum() + (label == null ? 0 : label.room());
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", total, "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", start, "w:type", "dxa");
        borders("w:tblBorders", table);
        xml.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.leaf("w:left", "w:w", 0, "w:type", "dxa").leaf("w:right", "w:w", 0, "w:type", "dxa");
        xml.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
        if (label != null) {
            xml.leaf("w:gridCol", "w:w", label.room());
        }
        Arrays.stream(widths).forEach(width -> xml.leaf("w:gridCol", "w:w", width));
        xml.close("w:tblGrid");
        for (Row row : rows) {
            row(row, widths, label == null ? null : new Label(row == rows.get(0) ? label.text() : "", label.room()));
        }
        xml.close("w:tbl");
        body.gap(Length.twips(table.style("margin-bottom"), 0), place.together());
    }

    private void row(Row row, int[] widths, @Nullable Label label) {
        xml.open("w:tr");
        breaks(row);
        if (label != null) {
            numbered(label);
        }
        int column = 0;
        for (StyledElement cell : row.cells()) {
            int span = span(cell);
            int width = Arrays.stream(widths, column, column + span).sum();
            cell(cell, width, span);
            column += span;
        }
        xml.close("w:tr");
    }

    private void breaks(Row row) {
        boolean whole = Stream.concat(Stream.of(row.element(), table), row.cells().stream())
                .anyMatch(part -> part.style("page-break-inside").equals("avoid"));
        if (whole || row.head()) {
            xml.open("w:trPr");
            if (whole) {
                xml.leaf("w:cantSplit");
            }
            if (row.head()) {
                xml.leaf("w:tblHeader");
            }
            xml.close("w:trPr");
        }
    }

    private void numbered(Label label) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", label.room(), "w:type", "dxa");
        xml.close("w:tcPr").open("w:p");
        if (!label.text().isEmpty()) {
            xml.open("w:r").open("w:t").text(label.text()).close("w:t").close("w:r");
        }
        xml.close("w:p").close("w:tc");
    }

    private void cell(StyledElement cell, int width, int span) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (span > 1) {
            xml.leaf("w:gridSpan", "w:val", span);
        }
        borders("w:tcBorders", cell);
        String ground = cell.style("background-color");
        if (ground.matches("#[0-9a-f]{6}")) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground.substring(1));
        }
        xml.open("w:tcMar");
        SIDES.forEach(side -> xml.leaf("w:" + side, "w:w", Math.max(0, padding(cell, side)), "w:type", "dxa"));
        xml.close("w:tcMar");
        if (cell.style("vertical-align").equals("middle")) {
            xml.leaf("w:vAlign", "w:val", "center");
        }
        xml.close("w:tcPr");
        int length = xml.length();
        body.write(cell, place.inCell(width - padding(cell, "left") - padding(cell, "right")));
        if (!xml.endsWith("</w:p>", length)) {
            body.gap(0, false);
        }
        xml.close("w:tc");
    }

    private void borders(String tag, StyledElement element) {
        if (SIDES.stream().anyMatch(side -> Border.of(element, side).isDrawn())) {
            xml.open(tag);
            SIDES.forEach(side -> xml.add(Border.of(element, side).xml("w:" + side)));
            xml.close(tag);
        }
    }

    private static int padding(StyledElement cell, String side) {
        return Length.twips(cell.style("padding-" + side), 0);
    }

    private static int span(StyledElement cell) {
        String span = cell.attribute("colspan");
        return span.matches("[1-9]") ? Integer.parseInt(span) : 1;
    }

    /** As wide as the frame says; the others share what is left by the length of their words. */
    private int[] widths() {
        int columns = rows.stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Grid::span).sum())
                .max()
                .orElse(1);
        int[] widths = new int[columns];
        double[] weights = new double[columns];
        boolean even = table.style("table-layout").equals("fixed");
        for (Row row : rows) {
            int column = 0;
            for (StyledElement cell : row.cells()) {
                if (span(cell) == 1) {
                    widths[column] = Math.max(widths[column], width(cell));
                    weights[column] = Math.max(weights[column], even ? 1 : weight(cell));
                }
                column += span(cell);
            }
        }
        share(widths, weights);
        return widths;
    }

    private void share(int[] widths, double[] weights) {
        int free = place.width() - Arrays.stream(widths).sum();
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            all += widths[i] == 0 ? Math.max(weights[i], 1) : 0;
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                widths[i] = (int) Math.max(1, free * Math.max(weights[i], 1) / all);
            }
        }
    }

    private int width(StyledElement cell) {
        String css = cell.style("width");
        return css.matches("[0-9.]+%")
                ? (int) (place.width() * Double.parseDouble(css.substring(0, css.length() - 1)) / 100)
                : Length.twips(css, 0);
    }

    private static double weight(StyledElement cell) {
        int letters =
                cell.all().mapToInt(piece -> piece.text().strip().length()).sum();
        return Math.max(SHORTEST, Math.min(LONGEST, letters));
    }
}
