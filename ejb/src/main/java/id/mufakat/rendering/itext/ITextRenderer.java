package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.html2pdf.attach.impl.OutlineHandler;
import com.itextpdf.kernel.pdf.PdfDocument;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.rendering.Frames;
import id.mufakat.rendering.PaperReader;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.ReportOrder;
import id.mufakat.rendering.ReportRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the frame's HTML by html2pdf. Fonts are parsed once, when the house starts to print. */
@ApplicationScoped
class ITextRenderer implements Renderer, ReportRenderer, PaperReader {

    @Inject
    Frames frames;

    @Inject
    DocumentTypes types;

    @Inject
    Vault vault;

    private @Nullable Typefaces read;

    @Override
    public byte[] render(PrintOrder order) {
        return print(frames.html(order), Paper.of(order), order.logos());
    }

    @Override
    public byte[] render(ReportOrder order) {
        return print(frames.html(order), Paper.of(order), order.logos());
    }

    private byte[] print(String html, Paper paper, List<Optional<Fingerprint>> logos) {
        Typefaces typefaces = typefaces();
        typefaces.requirePrintable(html);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet sheet = new Sheet();
        try (PdfDocument pdf = paper.open(out)) {
            HtmlConverter.convertToDocument(html, pdf, conversion(logos, sheet))
                    .getRenderer()
                    .close();
            sheet.draw(pdf, typefaces);
            paper.finish(pdf);
        }
        return out.toByteArray();
    }

    @Override
    public String embedded(byte[] paper) {
        return Paper.embedded(paper);
    }

    /** Parsed when the first page is set, then shared by all. */
    synchronized Typefaces typefaces() {
        if (read == null) {
            read = new Typefaces(types);
        }
        return read;
    }

    private ConverterProperties conversion(List<Optional<Fingerprint>> logos, Sheet sheet) {
        return new ConverterProperties()
                .setFontProvider(typefaces().provider())
                .setTagWorkerFactory(new HouseTags(typefaces(), sheet))
                .setCssApplierFactory(new HouseStyles())
                .setOutlineHandler(OutlineHandler.createStandardHandler())
                .setBaseUri(HouseFiles.BASE)
                .setResourceRetriever(new HouseFiles(types, vault, logos))
                .setPdfAConformance(Paper.PDF_A)
                .setPdfUAConformance(Paper.PDF_UA)
                .setImmediateFlush(false);
    }
}
