package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.PTagWorker;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.styledxmlparser.css.util.CssDimensionParsingUtils;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.styledxmlparser.node.INode;
import com.itextpdf.styledxmlparser.node.ITextNode;

/**
 * A paragraph as high as its neighbours in the row, so that what follows stands level: {@code <p data-level="75mm">},
 * the value being the width. Offices take one line or five, and the signatures below them must not dance.
 */
final class LevelParagraph extends PTagWorker {

    static final String ATTRIBUTE = "data-level";

    private final Typefaces typefaces;

    LevelParagraph(IElementNode tag, ProcessorContext context, Typefaces typefaces) {
        super(tag, context);
        this.typefaces = typefaces;
    }

    @Override
    public void processEnd(IElementNode tag, ProcessorContext context) {
        super.processEnd(tag, context);
        if (getElementResult() instanceof Paragraph paragraph) {
            float size =
                    CssDimensionParsingUtils.parseAbsoluteLength(tag.getStyles().get("font-size"));
            float leading = Float.parseFloat(tag.getStyles().get("line-height")) * size;
            paragraph.setMinHeight(mostLines(row(tag), size) * leading);
        }
    }

    private static INode row(IElementNode tag) {
        INode node = tag;
        while (node.parentNode() != null
                && !(node instanceof IElementNode element && element.name().equals("tr"))) {
            node = node.parentNode();
        }
        return node;
    }

    private int mostLines(INode node, float size) {
        if (node instanceof IElementNode element && element.getAttribute(ATTRIBUTE) != null) {
            return lines(element, size);
        }
        return node.childNodes().stream()
                .mapToInt(child -> mostLines(child, size))
                .max()
                .orElse(0);
    }

    private int lines(IElementNode paragraph, float size) {
        float width = CssDimensionParsingUtils.parseAbsoluteLength(paragraph.getAttribute(ATTRIBUTE));
        return paragraph.childNodes().stream()
                .filter(ITextNode.class::isInstance)
                .mapToInt(text -> typefaces
                        .wrapBold(((ITextNode) text).wholeText(), size, width)
                        .size())
                .sum();
    }
}
