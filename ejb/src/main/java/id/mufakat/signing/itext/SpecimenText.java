package id.mufakat.signing.itext;

import com.itextpdf.kernel.font.PdfFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a specimen broken into lines that fit a column: first wrapped, then set smaller, never cut.
 *
 * @param size of the type in points
 * @param lines from top to bottom
 */
record SpecimenText(float size, List<Line> lines) {

    static final float LARGEST = 8;
    static final float SMALLEST = 5.5f;
    private static final float STEP = 0.25f;
    private static final float LEADING = 1.16f;

    /** What is said, in which font and how large beside the rest. */
    record Part(String text, PdfFont font, float scale) {}

    /** One line as it is drawn. */
    record Line(String text, PdfFont font, float size) {

        float width() {
            return font.getWidth(text, size);
        }

        float height() {
            return size * LEADING;
        }
    }

    /** The largest type in which all parts fit; empty if even the smallest is too large. */
    static Optional<SpecimenText> fit(List<Part> parts, float width, float height, float smallest) {
        for (float size = LARGEST; size >= smallest; size -= STEP) {
            SpecimenText text = wrap(parts, width, size, smallest);
            if (text.height() <= height) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    float height() {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    private static SpecimenText wrap(List<Part> parts, float width, float size, float smallest) {
        List<Line> lines = new ArrayList<>();
        for (Part part : parts) {
            float partSize = Math.max(smallest, size * part.scale());
            StringBuilder line = new StringBuilder();
            for (String word : part.text().strip().split("\\s+")) {
                for (String piece : pieces(word, part.font(), partSize, width)) {
                    if (!line.isEmpty() && part.font().getWidth(line + " " + piece, partSize) > width) {
                        lines.add(new Line(line.toString(), part.font(), partSize));
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            lines.add(new Line(line.toString(), part.font(), partSize));
        }
        return new SpecimenText(size, List.copyOf(lines));
    }

    /** A word wider than the column is broken where it must. */
    private static List<String> pieces(String word, PdfFont font, float size, float width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (!piece.isEmpty() && font.getWidth(piece + letter, size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        });
        pieces.add(piece.toString());
        return pieces;
    }
}
