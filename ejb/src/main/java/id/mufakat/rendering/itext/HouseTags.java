package id.mufakat.rendering.itext;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.DefaultTagWorkerFactory;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.element.Image;
import com.itextpdf.styledxmlparser.node.IElementNode;
import org.jspecify.annotations.Nullable;

/**
 * What frames may write beyond HTML: {@code <sigfield id title>}, {@code <qrcode text alt>}, and lists whose items
 * carry the label that the text gives them ({@code <li data-label="(2)">}).
 */
final class HouseTags extends DefaultTagWorkerFactory {

    static final String SIGNATURE = "sigfield";
    static final String QR_CODE = "qrcode";

    private static final float POINTS_IN_A_MILLIMETRE = 72 / 25.4f;
    private static final float FIELD_WIDTH = 75 * POINTS_IN_A_MILLIMETRE;
    private static final float FIELD_HEIGHT = 32 * POINTS_IN_A_MILLIMETRE;
    private static final float QR_MODULE = 1.9f;

    private final Typefaces typefaces;
    private final Sheet sheet;

    HouseTags(Typefaces typefaces, Sheet sheet) {
        this.typefaces = typefaces;
        this.sheet = sheet;
    }

    @Override
    public @Nullable ITagWorker getCustomTagWorker(IElementNode tag, ProcessorContext context) {
        return switch (tag.name()) {
            case SIGNATURE -> new Ready(signature(tag));
            case QR_CODE -> new Ready(code(tag, context));
            case "html" -> new Page(tag, context);
            case "main" -> new Flow(tag, context);
            case "h1", "h2" -> new Heading(tag, context);
            case "ol" -> new LabelledList(tag, context, typefaces);
            case "li" -> new LabelledItem(tag, context);
            case "img" -> new RequiredImage(tag, context);
            case "table", "td" -> PlainTables.worker(tag, context);
            case "p" ->
                tag.getAttribute(BalancedParagraph.WIDTH) == null
                        ? null
                        : new BalancedParagraph(tag, context, typefaces.bold());
            case "meta" -> isOfSheet(tag) ? sheet.word(tag, context) : null;
            default -> null;
        };
    }

    private static boolean isOfSheet(IElementNode meta) {
        String name = meta.getAttribute("name");
        return name != null && name.startsWith(Sheet.PREFIX);
    }

    private static SignatureFieldAppearance signature(IElementNode tag) {
        SignatureFieldAppearance field = new SignatureFieldAppearance(tag.getAttribute("id"));
        field.setInteractive(true);
        field.setContent("");
        field.setWidth(FIELD_WIDTH);
        field.setHeight(FIELD_HEIGHT);
        field.getAccessibilityProperties().setAlternateDescription(tag.getAttribute("title"));
        return field;
    }

    private static Image code(IElementNode tag, ProcessorContext context) {
        BarcodeQRCode code = new BarcodeQRCode(tag.getAttribute("text"));
        Image image = new Image(code.createFormXObject(ColorConstants.BLACK, QR_MODULE, context.getPdfDocument()));
        image.getAccessibilityProperties().setAlternateDescription(tag.getAttribute("alt"));
        return image;
    }

    /** A tag without content that yields one ready element. */
    private record Ready(IPropertyContainer element) implements ITagWorker {

        @Override
        public void processEnd(IElementNode tag, ProcessorContext context) {
            // The element is ready.
        }

        @Override
        public boolean processContent(String content, ProcessorContext context) {
            return true;
        }

        @Override
        public boolean processTagChild(ITagWorker child, ProcessorContext context) {
            return false;
        }

        @Override
        public IPropertyContainer getElementResult() {
            return element;
        }
    }
}
