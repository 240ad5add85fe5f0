package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.UnprintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
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

    private final FontSet set = new FontSet();
    private final Face regular;
    private final Face bold;
    private final Face spare;

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

    Face regular() {
        return regular;
    }

    Face bold() {
        return bold;
    }

    /** @throws UnprintableText if some character has no glyph, or has one that nobody sees */
    void requirePrintable(String text) {
        BitSet characters = new BitSet();
        text.codePoints().forEach(characters::set);
        String missing = characters.stream()
                .filter(character -> !isPrintable(character))
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
            default -> regular.has(character) || spare.has(character);
        };
    }

    private Face add(byte[] font) {
        try {
            FontProgram program = FontProgramFactory.createFont(font, true);
            set.addFont(program, PdfEncodings.IDENTITY_H);
            return new Face(program);
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
