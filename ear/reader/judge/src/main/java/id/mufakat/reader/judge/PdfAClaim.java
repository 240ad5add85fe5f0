package id.mufakat.reader.judge;

import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDocument;

/** What the metadata say of the file's conformance with PDF/A (ISO 19005): a claim, not a finding. */
final class PdfAClaim {

    private PdfAClaim() {}

    /** Part and level, such as {@code 3A}, or empty. */
    static String of(PdfDocument document) {
        PdfConformance claim = document.getConformance();
        if (claim == null || !claim.isPdfA() || claim.getAConformance() == null) {
            return "";
        }
        String level = claim.getAConformance().getLevel();
        return claim.getAConformance().getPart() + (level == null ? "" : level);
    }
}
