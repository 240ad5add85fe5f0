package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.html2pdf.attach.impl.OutlineHandler;
import com.itextpdf.kernel.pdf.PdfDocument;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Vault;
import id.mufakat.rendering.Frames;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Sets the frame's HTML by html2pdf. Fonts are parsed once, when the house starts to print. */
@ApplicationScoped
class ITextRenderer implements Renderer {

    @Inject
    Frames frames;

    @Inject
    DocumentTypes types;

    @Inject
    Vault vault;

    private @Nullable Typefaces read;

    @Override
    public byte[] render(PrintOrder order) {
        String html = frames.html(order);
        Typefaces typefaces = typefaces();
        typefaces.requirePrintable(html);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper paper = new Paper(order);
        Sheet sheet = new Sheet();
        try (PdfDocument pdf = paper.open(out)) {
            HtmlConverter.convertToDocument(html, pdf, conversion(order, sheet))
                    .getRenderer()
                    .close();
            sheet.draw(pdf, typefaces);
            paper.finish(pdf);
        }
        return out.toByteArray();
    }

    /** Parsed when the first page is set, then shared by all. */
    synchronized Typefaces typefaces() {
        if (read == null) {
            read = new Typefaces(types);
        }
        return read;
    }

    private ConverterProperties conversion(PrintOrder order, Sheet sheet) {
        return new ConverterProperties()
                .setFontProvider(typefaces().provider())
                .setTagWorkerFactory(new HouseTags(typefaces(), sheet))
                .setCssApplierFactory(new HouseStyles())
                .setOutlineHandler(OutlineHandler.createStandardHandler())
                .setBaseUri(HouseFiles.BASE)
                .setResourceRetriever(new HouseFiles(types, vault, order.logos()))
                .setPdfAConformance(Paper.PDF_A)
                .setPdfUAConformance(Paper.PDF_UA)
                .setImmediateFlush(false);
    }
}
