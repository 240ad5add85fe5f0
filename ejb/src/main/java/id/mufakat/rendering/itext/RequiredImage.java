package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.ImgTagWorker;
import com.itextpdf.styledxmlparser.node.IElementNode;
import id.mufakat.rendering.LogoUnusable;

/** A picture that must be there: html2pdf itself would leave out what it cannot read and only log it. */
final class RequiredImage extends ImgTagWorker {

    RequiredImage(IElementNode tag, ProcessorContext context) {
        super(tag, context);
        if (getElementResult() == null) {
            throw new LogoUnusable("not-an-image");
        }
    }
}
