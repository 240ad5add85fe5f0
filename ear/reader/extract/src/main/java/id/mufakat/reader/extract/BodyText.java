package id.mufakat.reader.extract;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page without its furniture: what a PDF marks as a pagination artifact (ISO 32000, 14.8.2.2), such as the
 * foot and the watermark of our own papers, is on every page and part of no sentence.
 */
final class BodyText extends PDFTextStripper {

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** How many marks are open, counted from the one that began the furniture; 0 outside. */
    private int furniture;

    @Override
    public void processPage(PDPage page) throws IOException {
        furniture = 0;
        super.processPage(page);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (furniture > 0 || isFurniture(tag, properties)) {
            furniture++;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (furniture > 0) {
            furniture--;
        }
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (furniture == 0) {
            super.processTextPosition(text);
        }
    }

    private static boolean isFurniture(COSName tag, @Nullable COSDictionary properties) {
        return COSName.ARTIFACT.equals(tag)
                && properties != null
                && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
    }
}
