package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.css.apply.ICssApplier;
import com.itextpdf.html2pdf.css.apply.impl.BlockCssApplier;
import com.itextpdf.html2pdf.css.apply.impl.DefaultCssApplierFactory;
import com.itextpdf.styledxmlparser.node.IElementNode;
import org.jspecify.annotations.Nullable;

/** Styles for the tags of {@link HouseTags}; lists bring their own labels, so CSS's list styles stay away. */
final class HouseStyles extends DefaultCssApplierFactory {

    @Override
    public @Nullable ICssApplier getCustomCssApplier(IElementNode tag) {
        return switch (tag.name()) {
            case HouseTags.SIGNATURE, HouseTags.QR_CODE, "ol", "li" -> new BlockCssApplier();
            default -> null;
        };
    }
}
