package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.HtmlTagWorker;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.styledxmlparser.node.IElementNode;

/** The document itself, with what CSS cannot say to html2pdf. */
final class Page extends HtmlTagWorker {

    private static final int LEAST_LINES = 2;

    Page(IElementNode tag, ProcessorContext context) {
        super(tag, context);
        IPropertyContainer page = getElementResult();
        // Spares the search, in every piece of text, for shaping that only a paid add-on does and Latin does not need.
        page.setProperty(Property.FONT_SCRIPT, Character.UnicodeScript.COMMON);
        // CSS's widows would be given up where a paragraph has only three lines; this moves it as a whole.
        page.setProperty(Property.ORPHANS_CONTROL, new ParagraphOrphansControl(LEAST_LINES));
        page.setProperty(Property.WIDOWS_CONTROL, new ParagraphWidowsControl(LEAST_LINES, LEAST_LINES, true));
    }
}
