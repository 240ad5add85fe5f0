package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.HTagWorker;
import com.itextpdf.layout.element.AbstractElement;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.tagging.IAccessibleElement;
import com.itextpdf.styledxmlparser.node.IElementNode;

/** A heading whose lines are lines to a screen reader, not paragraphs within it. */
final class Heading extends HTagWorker {

    Heading(IElementNode tag, ProcessorContext context) {
        super(tag, context);
    }

    @Override
    public void processEnd(IElementNode tag, ProcessorContext context) {
        super.processEnd(tag, context);
        silenceBlocksIn((IElement) getElementResult());
    }

    private static void silenceBlocksIn(IElement element) {
        if (element instanceof AbstractElement<?> parent) {
            for (IElement child : parent.getChildren()) {
                if (child instanceof IBlockElement && child instanceof IAccessibleElement block) {
                    block.getAccessibilityProperties().setRole(null);
                    silenceBlocksIn(child);
                }
            }
        }
    }
}
