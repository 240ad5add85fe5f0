package id.mufakat.signature.itext;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.mufakat.signature.SigningOrder;
import id.mufakat.signature.itext.SpecimenText.Line;
import id.mufakat.signature.itext.SpecimenText.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the eye sees of a signature (spesimen): the QR code on the left, on the right that it is signed electronically, by
 * which office and whom, and that the certificate is a test certificate (invariant 17).
 */
@ApplicationScoped
class Specimen {

    static final String SIGNED_BY = "Ditandatangani secara elektronik oleh:";
    static final String NOT_CERTIFIED = "Sertifikat uji, tidak tersertifikasi";

    private static final float MARGIN = 3;
    private static final float GAP = 5;
    private static final float SMALLER = 0.85f;
    private static final float SMALL = 0.75f;
    private static final float ASCENT = 0.86f;
    /** Sides of the QR code in points, tried in turn; 40 points still scan from paper. */
    private static final List<Float> CODES = List.of(60f, 50f, 40f);
    /** Only if nothing else helps: small type is better than a lost word. */
    private static final float LAST_RESORT = 3.5f;

    @Inject
    SpecimenFonts fonts;

    /** @param box of the field, its lower left corner at the origin */
    PdfFormXObject draw(SigningOrder order, Rectangle box, PdfDocument pdf) {
        PdfFormXObject layer = new PdfFormXObject(box);
        PdfCanvas canvas = new PdfCanvas(layer, pdf);
        List<Part> parts = parts(order);
        PdfFont font = font(parts);
        Plan plan = plan(parts, font, box);
        code(order.verifyUrl(), plan.code(), box, canvas);
        float left = MARGIN + plan.code() + GAP;
        float top = (box.getHeight() + plan.text().height()) / 2;
        for (Line line : plan.text().lines()) {
            canvas.beginText()
                    .setFontAndSize(font, line.size())
                    .moveText(left, top - line.size() * ASCENT)
                    .showText(line.text())
                    .endText();
            top -= line.height();
        }
        canvas.release();
        return layer;
    }

    /** How large the code is, and the text beside it. */
    private record Plan(float code, SpecimenText text) {}

    private static Plan plan(List<Part> parts, PdfFont font, Rectangle box) {
        for (float smallest : List.of(SpecimenText.SMALLEST, LAST_RESORT)) {
            for (float code : CODES) {
                float side = Math.min(code, box.getHeight() - 2 * MARGIN);
                float width = box.getWidth() - side - GAP - 2 * MARGIN;
                Optional<SpecimenText> text =
                        new SpecimenText.Column(font, width, box.getHeight() - 2 * MARGIN).fit(parts, smallest);
                if (text.isPresent()) {
                    return new Plan(side, text.get());
                }
            }
        }
        throw new IllegalStateException("office and name are too long for a field of " + box);
    }

    private static List<Part> parts(SigningOrder order) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(SIGNED_BY, SMALLER));
        order.officeLines().forEach(line -> parts.add(new Part(line, 1)));
        order.nameLines().forEach(line -> parts.add(new Part(line, 1)));
        parts.add(new Part(NOT_CERTIFIED, SMALL));
        return parts;
    }

    private PdfFont font(List<Part> parts) {
        return fonts.fontFor(parts.stream().map(Part::text).collect(Collectors.joining(" ")));
    }

    /** Drawn as shapes, not as a picture: sharp at any size. The quiet zone is the margin of the field. */
    private static void code(String text, float side, Rectangle box, PdfCanvas canvas) {
        BarcodeQRCode code = new BarcodeQRCode(text, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        float module = side / code.getBarcodeSize().getWidth();
        canvas.saveState().concatMatrix(1, 0, 0, 1, MARGIN, (box.getHeight() - side) / 2);
        code.placeBarcode(canvas, ColorConstants.BLACK, module);
        canvas.restoreState();
    }
}
