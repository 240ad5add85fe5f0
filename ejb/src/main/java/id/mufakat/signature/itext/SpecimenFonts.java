package id.mufakat.signature.itext;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import id.mufakat.document.DocumentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The document's own typeface, and another where it lacks a letter: PDF/A forbids the empty box. */
@ApplicationScoped
class SpecimenFonts {

    private static final String HOUSE = "house/fonts/texgyrebonum-regular.otf";
    private static final String SPARE = "/com/itextpdf/html2pdf/font/NotoSerif-Regular.ttf";

    @Inject
    DocumentTypes types;

    /**
     * A fresh font: it belongs to one document, which embeds the letters that it uses. One face only, since each costs
     * sixteen kilobytes a signature.
     */
    PdfFont fontFor(String words) {
        return Stream.<Supplier<FontProgram>>of(this::house, SpecimenFonts::spare)
                .map(Supplier::get)
                .filter(program -> words.codePoints().allMatch(letter -> program.getGlyph(letter) != null))
                .findFirst()
                .map(SpecimenFonts::font)
                .orElseThrow(
                        () -> new IllegalStateException("no font of the house shows every letter of office and name"));
    }

    private FontProgram house() {
        return program(types.file(HOUSE));
    }

    private static FontProgram spare() {
        return program(resource(SPARE));
    }

    private static FontProgram program(byte[] file) {
        try {
            return FontProgramFactory.createFont(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(SpecimenFonts.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
