package id.mufakat.rendering.itext;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.List;

/** Draws the foot and the mark of a sheet as artifacts: a screen reader passes over them. */
final class SheetInk {

    private static final float LEFT = 85;
    private static final float RIGHT = 57;
    private static final float RULE_Y = 56;
    private static final float FOOT_SIZE = 7.5f;
    private static final float LEADING = 9.5f;
    private static final float GAP = 18;
    private static final float HAIRLINE = 0.5f;
    private static final float MARK_SIZE = 86;
    private static final double MARK_ANGLE = Math.toRadians(54);
    private static final DeviceGray MARK_GRAY = new DeviceGray(0.91f);
    private static final DeviceGray FOOT_GRAY = new DeviceGray(0.25f);
    private static final DeviceGray RULE_GRAY = new DeviceGray(0.6f);

    private final PdfDocument pdf;
    private final Face face;
    private final PdfFont font;

    SheetInk(PdfDocument pdf, Face face) {
        this.pdf = pdf;
        this.face = face;
        this.font = face.embedded();
    }

    /** A sentence on the left, as many lines as it needs, and the page's number on the right, under a fine rule. */
    void foot(int number, String sentence, String pageNumber) {
        PdfPage page = pdf.getPage(number);
        float right = page.getPageSize().getRight() - RIGHT;
        float numberWidth = face.width(pageNumber, FOOT_SIZE);
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf)
                .openTag(artifact("Footer"))
                .saveState()
                .setStrokeColor(RULE_GRAY)
                .setLineWidth(HAIRLINE)
                .moveTo(LEFT, RULE_Y)
                .lineTo(right, RULE_Y)
                .stroke()
                .setFillColor(FOOT_GRAY);
        List<String> lines = face.wrap(sentence, FOOT_SIZE, right - LEFT - numberWidth - GAP);
        for (int i = 0; i < lines.size(); i++) {
            show(canvas, lines.get(i), LEFT, RULE_Y - (i + 1) * LEADING);
        }
        show(canvas, pageNumber, right - numberWidth, RULE_Y - LEADING);
        canvas.restoreState().closeTag();
    }

    /** A word across the sheet, behind the text. */
    void mark(int number, String word) {
        if (word.isEmpty()) {
            return;
        }
        PdfPage page = pdf.getPage(number);
        Rectangle paper = page.getPageSize();
        float half = face.width(word, MARK_SIZE) / 2;
        float cosine = (float) Math.cos(MARK_ANGLE);
        float sine = (float) Math.sin(MARK_ANGLE);
        float x = paper.getWidth() / 2 - half * cosine;
        float y = paper.getHeight() / 2 - half * sine;
        new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf)
                .openTag(artifact("Watermark"))
                .saveState()
                .setFillColor(MARK_GRAY)
                .beginText()
                .setFontAndSize(font, MARK_SIZE)
                .setTextMatrix(cosine, sine, -sine, cosine, x, y)
                .showText(word)
                .endText()
                .restoreState()
                .closeTag();
    }

    private void show(PdfCanvas canvas, String text, float x, float y) {
        canvas.beginText()
                .setFontAndSize(font, FOOT_SIZE)
                .moveText(x, y)
                .showText(text)
                .endText();
    }

    private static CanvasArtifact artifact(String subtype) {
        CanvasArtifact artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, new PdfName("Pagination"));
        artifact.addProperty(PdfName.Subtype, new PdfName(subtype));
        return artifact;
    }
}
