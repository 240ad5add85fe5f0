package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.DivTagWorker;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.styledxmlparser.node.IElementNode;
import java.util.List;

/**
 * The running text ({@code <main>}), in which {@code page-break-after: avoid} keeps headings and lead-ins with what
 * follows. iText does the same for the top of a document only, and by laying out every next block twice.
 */
final class Flow extends DivTagWorker {

    Flow(IElementNode tag, ProcessorContext context) {
        super(tag, context);
        Div flow = (Div) getElementResult();
        flow.getAccessibilityProperties().setRole(null);
        flow.setNextRenderer(new FlowRenderer(flow));
    }

    private static final class FlowRenderer extends DivRenderer {

        FlowRenderer(Div flow) {
            super(flow);
        }

        @Override
        public LayoutResult layout(LayoutContext context) {
            LayoutResult result = super.layout(context);
            if (result.getStatus() == LayoutResult.PARTIAL) {
                hold(
                        result.getSplitRenderer().getChildRenderers(),
                        result.getOverflowRenderer().getChildRenderers());
            }
            return result;
        }

        /** Takes blocks that must not end a page over to the next, unless nothing would be left on this one. */
        private static void hold(List<IRenderer> page, List<IRenderer> next) {
            int end = page.size();
            while (end > 0 && isLead(page.get(end - 1), next.get(0))) {
                end--;
            }
            if (end > 0) {
                List<IRenderer> leads = page.subList(end, page.size());
                next.addAll(0, leads);
                leads.clear();
            }
        }

        private static boolean isLead(IRenderer block, IRenderer next) {
            return Boolean.TRUE.equals(block.<Boolean>getProperty(Property.KEEP_WITH_NEXT))
                    && block.getModelElement() != next.getModelElement();
        }

        @Override
        public IRenderer getNextRenderer() {
            return new FlowRenderer((Div) modelElement);
        }
    }
}
