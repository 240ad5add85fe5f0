package id.mufakat.reader.judge;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import id.mufakat.reader.clause.ClauseProof;
import id.mufakat.reader.clause.Clauses;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the agreed clauses that travel inside the PDF as the associated file {@code mufakat.json}. */
final class EmbeddedClauses {

    private static final String NAME = "mufakat.json";
    private static final int MOST_BYTES = 8 << 20;

    private EmbeddedClauses() {}

    static Clauses of(PdfDocument document) {
        Set<PdfStream> files = new LinkedHashSet<>();
        document.getCatalog()
                .getNameTree(PdfName.EmbeddedFiles)
                .getNames()
                .values()
                .forEach(each -> collect(each, files));
        PdfArray associated = document.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        if (associated != null) {
            associated.forEach(each -> collect(each, files));
        }
        if (files.isEmpty()) {
            return Clauses.NONE;
        }
        if (files.size() > 1) {
            return Clauses.unsound("the file carries two sets of clauses");
        }
        byte[] content = files.iterator().next().getBytes();
        return content.length > MOST_BYTES ? Clauses.unsound("the clauses are too long") : ClauseProof.check(content);
    }

    /** Whatever a specification calls ours, by either of its names and under either of its keys. */
    private static void collect(PdfObject each, Set<PdfStream> files) {
        if (!(each instanceof PdfDictionary specification) || !isOurs(specification)) {
            return;
        }
        PdfDictionary streams = specification.getAsDictionary(PdfName.EF);
        if (streams != null) {
            for (PdfName key : streams.keySet()) {
                PdfStream stream = streams.getAsStream(key);
                if (stream != null) {
                    files.add(stream);
                }
            }
        }
    }

    private static boolean isOurs(PdfDictionary specification) {
        return isOurs(specification.getAsString(PdfName.F)) || isOurs(specification.getAsString(PdfName.UF));
    }

    private static boolean isOurs(PdfString name) {
        return name != null && name.toUnicodeString().equals(NAME);
    }
}
