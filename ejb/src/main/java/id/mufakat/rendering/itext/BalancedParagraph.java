package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.PTagWorker;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.styledxmlparser.css.util.CssDimensionParsingUtils;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.styledxmlparser.node.INode;
import com.itextpdf.styledxmlparser.node.ITextNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A centred paragraph in bold with lines of like length: {@code <p data-width="75mm">}. With {@code data-level} it is
 * as high as its namesakes in the row, so that what follows stands level: offices take one line or five, and the
 * signatures below them must not dance.
 */
final class BalancedParagraph extends PTagWorker {

    static final String WIDTH = "data-width";

    private static final String LEVEL = "data-level";
    private static final float PRECISION = 2;

    private final Face face;

    BalancedParagraph(IElementNode tag, ProcessorContext context, Face face) {
        super(tag, context);
        this.face = face;
    }

    @Override
    public void processEnd(IElementNode tag, ProcessorContext context) {
        super.processEnd(tag, context);
        if (getElementResult() instanceof Paragraph paragraph) {
            Map<String, String> styles = tag.getStyles();
            float size = CssDimensionParsingUtils.parseAbsoluteLength(styles.get("font-size"));
            float width = CssDimensionParsingUtils.parseAbsoluteLength(tag.getAttribute(WIDTH));
            paragraph.setMinHeight(mostLines(tag, size, width) * Float.parseFloat(styles.get("line-height")) * size);
            paragraph.setWidth(balanced(tag, size, width));
            paragraph.setHorizontalAlignment(HorizontalAlignment.CENTER);
        }
    }

    private int mostLines(IElementNode tag, float size, float width) {
        String level = tag.getAttribute(LEVEL);
        return level == null
                ? 0
                : alike(row(tag), level)
                        .mapToInt(each -> lines(each, size, width))
                        .max()
                        .orElse(0);
    }

    /** The least width that needs no line more. */
    private float balanced(IElementNode tag, float size, float width) {
        int lines = lines(tag, size, width);
        float enough = width;
        float tooLittle = 0;
        while (enough - tooLittle > PRECISION) {
            float middle = (enough + tooLittle) / 2;
            if (lines(tag, size, middle) == lines) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private static INode row(IElementNode tag) {
        INode node = tag;
        while (node.parentNode() != null
                && !(node instanceof IElementNode element && element.name().equals("tr"))) {
            node = node.parentNode();
        }
        return node;
    }

    private static Stream<IElementNode> alike(INode node, String level) {
        if (node instanceof IElementNode element && level.equals(element.getAttribute(LEVEL))) {
            return Stream.of(element);
        }
        return node.childNodes().stream().flatMap(child -> alike(child, level));
    }

    /** Counts as many lines where a single word is wider than the column, since the page breaks it there. */
    private int lines(IElementNode paragraph, float size, float width) {
        List<INode> texts = paragraph.childNodes();
        return texts.stream()
                .filter(ITextNode.class::isInstance)
                .map(text -> face.wrap(((ITextNode) text).wholeText(), size, width))
                .flatMap(List::stream)
                .mapToInt(line -> (int) Math.ceil(Math.max(1, face.width(line, size) / width)))
                .sum();
    }
}
