package id.mufakat.signature.itext;

import com.itextpdf.kernel.font.PdfFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a specimen broken into lines that fit a column: first wrapped, then set smaller, never cut.
 *
 * @param lines from top to bottom
 */
record SpecimenText(List<Line> lines) {

    static final float LARGEST = 8;
    static final float SMALLEST = 5.5f;
    private static final float STEP = 0.25f;
    private static final float LEADING = 1.16f;

    /** What is said, and how large beside the rest. */
    record Part(String text, float scale) {}

    /** One line, its type size in points. */
    record Line(String text, float size) {

        float height() {
            return size * LEADING;
        }
    }

    float height() {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    /** The room there is, in points. */
    record Column(PdfFont font, float width, float height) {

        /** The largest type in which all parts fit; empty if even the smallest is too large. */
        Optional<SpecimenText> fit(List<Part> parts, float smallest) {
            for (float size = LARGEST; size >= smallest; size -= STEP) {
                SpecimenText text = set(parts, size, smallest);
                if (text.height() <= height) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        }

        private SpecimenText set(List<Part> parts, float size, float smallest) {
            List<Line> lines = new ArrayList<>();
            for (Part part : parts) {
                float partSize = Math.max(smallest, size * part.scale());
                wrap(part.text(), partSize).forEach(line -> lines.add(new Line(line, partSize)));
            }
            return new SpecimenText(List.copyOf(lines));
        }

        private List<String> wrap(String text, float size) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : text.strip().split("\\s+")) {
                for (String piece : pieces(word, size)) {
                    if (!line.isEmpty() && isTooWide(line + " " + piece, size)) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            lines.add(line.toString());
            return lines;
        }

        /** A word wider than the column is broken where it must. */
        private List<String> pieces(String word, float size) {
            List<String> pieces = new ArrayList<>();
            StringBuilder piece = new StringBuilder();
            word.codePoints().mapToObj(Character::toString).forEach(letter -> {
                if (!piece.isEmpty() && isTooWide(piece + letter, size)) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(letter);
            });
            pieces.add(piece.toString());
            return pieces;
        }

        private boolean isTooWide(String text, float size) {
            return font.getWidth(text, size) > width;
        }
    }
}
