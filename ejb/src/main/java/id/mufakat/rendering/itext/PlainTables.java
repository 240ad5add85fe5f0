package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.TableTagWorker;
import com.itextpdf.html2pdf.attach.impl.tags.TdTagWorker;
import com.itextpdf.layout.tagging.IAccessibleElement;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.styledxmlparser.node.INode;
import org.jspecify.annotations.Nullable;

/**
 * Tables that only place things side by side ({@code role="presentation"}): html2pdf would call them tables to a screen
 * reader, here they leave no trace in the structure and their content is read cell by cell.
 */
final class PlainTables {

    private PlainTables() {}

    static @Nullable ITagWorker worker(IElementNode tag, ProcessorContext context) {
        if (!isPlain(tag)) {
            return null;
        }
        return tag.name().equals("table") ? new PlainTable(tag, context) : new PlainCell(tag, context);
    }

    private static boolean isPlain(IElementNode tag) {
        for (INode node = tag; node instanceof IElementNode element; node = node.parentNode()) {
            if (element.name().equals("table")) {
                return "presentation".equals(element.getAttribute("role"));
            }
        }
        return false;
    }

    private static void silence(Object element) {
        ((IAccessibleElement) element).getAccessibilityProperties().setRole(null);
    }

    private static final class PlainTable extends TableTagWorker {

        PlainTable(IElementNode tag, ProcessorContext context) {
            super(tag, context);
        }

        @Override
        public void processEnd(IElementNode tag, ProcessorContext context) {
            super.processEnd(tag, context);
            silence(getElementResult());
        }
    }

    private static final class PlainCell extends TdTagWorker {

        PlainCell(IElementNode tag, ProcessorContext context) {
            super(tag, context);
            silence(getElementResult());
        }
    }
}
