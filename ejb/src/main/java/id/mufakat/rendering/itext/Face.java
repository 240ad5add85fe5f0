package id.mufakat.rendering.itext;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import java.util.ArrayList;
import java.util.List;

/** One parsed face, shared by all documents; it also measures text, in points. */
record Face(FontProgram program) {

    private static final float GLYPH_UNITS = 1_000;

    /** A fresh embedded font: a {@link PdfFont} belongs to one document. */
    PdfFont embedded() {
        return PdfFontFactory.createFont(
                program, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }

    boolean has(int character) {
        return program.getGlyph(character) != null;
    }

    float width(String text, float size) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = program.getGlyph(text.charAt(i));
            units += glyph == null ? 0 : glyph.getWidth();
        }
        return units * size / GLYPH_UNITS;
    }

    /** The lines that a text makes in a column of this width; a word wider than that has a line of its own. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        float space = width(" ", size);
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : text.strip().split(" ")) {
            float wide = width(word, size);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += line.isEmpty() ? wide : space + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
