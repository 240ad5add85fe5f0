package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.UnprintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * TeX Gyre Bonum, the free Bookman of the house, and Noto Serif for the characters it lacks.
 *
 * <p>The font programs are parsed once and shared by all documents; a {@link PdfFont} belongs to one.
 */
final class Typefaces {

    private static final String FAMILY = "TeX Gyre Bonum";
    private static final String HOUSE_FONT = "house/fonts/texgyrebonum-%s.otf";
    private static final String SPARE_FONT = "font/NotoSerif-%s.ttf";
    private static final float GLYPH_UNITS = 1_000;

    private final FontSet set = new FontSet();
    private final FontProgram regular;
    private final FontProgram bold;
    private final FontProgram spare;

    Typefaces(DocumentTypes types) {
        regular = add(types.file(HOUSE_FONT.formatted("regular")));
        bold = add(types.file(HOUSE_FONT.formatted("bold")));
        add(types.file(HOUSE_FONT.formatted("italic")));
        add(types.file(HOUSE_FONT.formatted("bolditalic")));
        spare = add(spare("Regular"));
        add(spare("Bold"));
        add(spare("Italic"));
        add(spare("BoldItalic"));
    }

    FontProvider provider() {
        return new FontProvider(set, FAMILY);
    }

    /** A fresh embedded font for one document. */
    PdfFont plain() {
        return PdfFontFactory.createFont(
                regular, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }

    /** In points, as the house's regular face sets it. */
    float width(String text, float size) {
        return width(regular, text, size);
    }

    /** The lines that the house's regular face makes of a text in a column of this width, in points. */
    List<String> wrap(String text, float size, float width) {
        return wrap(regular, text, size, width);
    }

    /** The same in bold. */
    List<String> wrapBold(String text, float size, float width) {
        return wrap(bold, text, size, width);
    }

    private static List<String> wrap(FontProgram face, String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(face, line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static float width(FontProgram face, String text, float size) {
        int units = text.codePoints()
                .mapToObj(face::getGlyph)
                .filter(Objects::nonNull)
                .mapToInt(Glyph::getWidth)
                .sum();
        return units * size / GLYPH_UNITS;
    }

    /** @throws UnprintableText if some character has no glyph, or has one that nobody sees */
    void requirePrintable(String text) {
        String missing = text.codePoints()
                .distinct()
                .filter(character -> !isPrintable(character))
                .sorted()
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnprintableText(missing);
        }
    }

    private boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t' || character == '\r';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> regular.getGlyph(character) != null || spare.getGlyph(character) != null;
        };
    }

    private FontProgram add(byte[] font) {
        try {
            FontProgram program = FontProgramFactory.createFont(font, true);
            set.addFont(program, PdfEncodings.IDENTITY_H);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] spare(String face) {
        try (InputStream in = HtmlConverter.class.getResourceAsStream(SPARE_FONT.formatted(face))) {
            if (in == null) {
                throw new IllegalStateException("html2pdf comes without Noto Serif " + face);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
