package id.mufakat.signing.itext;

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
import java.util.List;
import java.util.Objects;

/** The document's own typeface, and another where it lacks a letter: PDF/A forbids the empty box. */
@ApplicationScoped
class SpecimenFonts {

    private static final String HOUSE = "house/fonts/texgyrebonum-";
    private static final String SPARE = "/com/itextpdf/html2pdf/font/NotoSerif-";

    @Inject
    DocumentTypes types;

    /** Fresh fonts: each belongs to one document and is embedded as the subset that it uses. */
    record Faces(PdfFont regular, PdfFont bold) {}

    Faces facesFor(String words) {
        for (Programs programs : List.of(house(), spare())) {
            if (words.codePoints().allMatch(letter -> programs.regular().getGlyph(letter) != null)) {
                return new Faces(font(programs.regular()), font(programs.bold()));
            }
        }
        throw new IllegalStateException("no font of the house shows every letter of office and name");
    }

    /** The files as parsed. */
    private record Programs(FontProgram regular, FontProgram bold) {}

    private Programs house() {
        return new Programs(program(types.file(HOUSE + "regular.otf")), program(types.file(HOUSE + "bold.otf")));
    }

    private static Programs spare() {
        return new Programs(program(resource(SPARE + "Regular.ttf")), program(resource(SPARE + "Bold.ttf")));
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
