package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.UlOlTagWorker;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.properties.ListSymbolAlignment;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.styledxmlparser.css.util.CssDimensionParsingUtils;
import com.itextpdf.styledxmlparser.node.IElementNode;

/**
 * A list with hanging labels: all text starts at one gutter, which only an uncommonly wide label pushes to the right.
 */
final class LabelledList extends UlOlTagWorker {

    private static final float GUTTER_IN_EM = 2.05f;
    private static final float LEAST_GAP_IN_EM = 0.4f;

    private final Typefaces typefaces;
    private final float em;
    private float widest;

    LabelledList(IElementNode tag, ProcessorContext context, Typefaces typefaces) {
        super(tag, context);
        this.typefaces = typefaces;
        this.em = CssDimensionParsingUtils.parseAbsoluteLength(tag.getStyles().get("font-size"));
    }

    @Override
    public boolean processTagChild(ITagWorker child, ProcessorContext context) {
        if (child instanceof LabelledItem item) {
            widest = Math.max(widest, typefaces.regular().width(item.label(), em));
        }
        return super.processTagChild(child, context);
    }

    @Override
    public void processEnd(IElementNode tag, ProcessorContext context) {
        super.processEnd(tag, context);
        List list = (List) getElementResult();
        list.setSymbolIndent(Math.max(GUTTER_IN_EM * em - widest, LEAST_GAP_IN_EM * em));
        list.setProperty(Property.LIST_SYMBOL_ALIGNMENT, ListSymbolAlignment.LEFT);
        list.getAccessibilityProperties()
                .addAttributes(new PdfStructureAttributes("List").addEnumAttribute("ListNumbering", "Decimal"));
    }
}
