package id.mufakat.rendering.itext;

import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ListItemRenderer;

/**
 * Draws an item's label before its text. iText draws it afterwards, so that whoever extracts the text of a page
 * (search, a copying reader, a comparing lawyer) would find each "(2)" behind its paragraph.
 */
final class LabelFirstRenderer extends ListItemRenderer {

    LabelFirstRenderer(ListItem item) {
        super(item);
    }

    @Override
    public void drawChildren(DrawContext context) {
        Float baseline = getFirstYLineRecursively();
        if (symbolRenderer instanceof LineRenderer label && baseline != null) {
            label.setParent(this);
            label.move(
                    occupiedArea.getBBox().getLeft()
                            - label.getOccupiedArea().getBBox().getLeft(),
                    baseline - label.getYLine());
            label.draw(context);
            symbolRenderer = null;
        }
        super.drawChildren(context);
    }

    @Override
    public IRenderer getNextRenderer() {
        return new LabelFirstRenderer((ListItem) modelElement);
    }
}
