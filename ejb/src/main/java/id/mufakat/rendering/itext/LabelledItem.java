package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.LiTagWorker;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListSymbolPosition;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.styledxmlparser.node.IElementNode;

/** An item with the label that the text gives it, so that a screen reader says what a page shows. */
final class LabelledItem extends LiTagWorker {

    private final String label;

    LabelledItem(IElementNode tag, ProcessorContext context) {
        super(tag, context);
        String given = tag.getAttribute("data-label");
        label = given == null ? "" : given;
        listItem.setListSymbol(new Text(label));
        listItem.setProperty(Property.LIST_SYMBOL_POSITION, ListSymbolPosition.DEFAULT);
        listItem.setNextRenderer(new LabelFirstRenderer(listItem));
    }

    String label() {
        return label;
    }
}
