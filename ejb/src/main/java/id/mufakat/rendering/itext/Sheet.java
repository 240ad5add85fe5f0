package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.MetaTagWorker;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.styledxmlparser.node.IElementNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What every sheet of a document carries beside its text, as the frame's head says it:
 * {@code <meta name="sheet-foot">} a sentence, {@code sheet-pages} such as {@code Halaman {page} dari {pages}},
 * {@code sheet-mark} a word across the sheet.
 *
 * <p>Drawn when all pages are known: CSS's {@code counter(pages)} would lay out the whole text twice.
 */
final class Sheet {

    static final String PREFIX = "sheet-";

    private final Map<String, String> words = new HashMap<>();

    /** Takes one of the sheet's words from the head of the frame. */
    MetaTagWorker word(IElementNode tag, ProcessorContext context) {
        return new MetaTagWorker(tag, context) {
            @Override
            public void processEnd(IElementNode element, ProcessorContext ending) {
                words.put(element.getAttribute("name"), element.getAttribute("content"));
            }
        };
    }

    /** On all pages; none of them may have left for the file yet. */
    void draw(PdfDocument pdf, Typefaces typefaces) {
        SheetInk ink = new SheetInk(pdf, typefaces.regular());
        int pages = pdf.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            ink.mark(page, words.getOrDefault("sheet-mark", ""));
            String number = words.getOrDefault("sheet-pages", "")
                    .replace("{page}", String.valueOf(page))
                    .replace("{pages}", String.valueOf(pages));
            ink.foot(page, words.getOrDefault("sheet-foot", ""), number);
        }
    }
}
