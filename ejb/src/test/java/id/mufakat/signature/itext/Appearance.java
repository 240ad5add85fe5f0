package id.mufakat.signature.itext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader of another make finds in a signature field's appearance.
 *
 * @param width of the field
 * @param height of the field
 * @param letters with their places, y from the top
 * @param text as extracted, white space made single
 */
record Appearance(float width, float height, List<TextPosition> letters, String text) {

    /** Of a signed field. */
    static Appearance of(byte[] pdf, String field) {
        try (PDDocument signed = Loader.loadPDF(pdf);
                PDDocument sheet = new PDDocument()) {
            PDAnnotationWidget widget = signed.getDocumentCatalog()
                    .getAcroForm()
                    .getField(field)
                    .getWidgets()
                    .get(0);
            PDRectangle box = widget.getRectangle();
            PDPage page = new PDPage(new PDRectangle(box.getWidth(), box.getHeight()));
            sheet.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(sheet, page)) {
                content.drawForm(
                        new PDFormXObject(widget.getNormalAppearanceStream().getCOSObject()));
            }
            return read(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a specimen drawn on a page of the field's size. */
    static Appearance ofPage(byte[] pdf) {
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            return read(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Appearance read(PDDocument sheet) throws IOException {
        Letters letters = new Letters();
        String text = letters.getText(sheet).replaceAll("\\s+", " ").strip();
        PDRectangle box = sheet.getPage(0).getMediaBox();
        return new Appearance(box.getWidth(), box.getHeight(), letters.found, text);
    }

    boolean isInside(TextPosition letter) {
        float top = letter.getYDirAdj() - letter.getHeightDir();
        return letter.getXDirAdj() >= 0
                && letter.getXDirAdj() + letter.getWidthDirAdj() <= width
                && top >= 0
                && letter.getYDirAdj() <= height;
    }

    /** Collects every letter. */
    private static final class Letters extends PDFTextStripper {
        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            found.add(letter);
            super.processTextPosition(letter);
        }
    }
}
