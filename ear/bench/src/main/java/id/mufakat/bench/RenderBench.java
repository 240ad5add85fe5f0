package id.mufakat.bench;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.rendering.Frames;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/**
 * The memorandum as PDF/A-3a and PDF/UA-1 with fields, QR code and embedded data, beside plain html2pdf on the same
 * page: same HTML and CSS, same words, fonts parsed once for both, page numbers by CSS. Each is single-threaded.
 */
final class RenderBench implements Bench {

    private static final double LIMIT = 1.3;
    private static final String BASE = "http://templates.invalid/";
    private static final String NUMBERS =
            """
            <style>@page {
              @bottom-left { content: 'Dokumen ini ditandatangani secara digital dengan sertifikat uji dan tidak\
             mempunyai kekuatan sebagai tanda tangan elektronik tersertifikasi.'; font-size: 7.5pt }
              @bottom-right { content: 'Halaman ' counter(page) ' dari ' counter(pages); font-size: 7.5pt }
            }</style></head>""";

    private final FontSet fonts = new FontSet();
    private final Stopwatch stopwatch;

    RenderBench(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    static RenderBench whole() {
        return new RenderBench(new Stopwatch(80, 11, 6));
    }

    @Override
    public String about() {
        return """
                ./mufakat bench render [--json FILE]

                Processor time of one thread for a Nota Kesepahaman as PDF/A-3a and PDF/UA-1 with tags, QR code, signature
                fields and embedded clauses, beside plain html2pdf on the same HTML, fonts and page numbers (at most %s
                times), and beside the same without page numbers, which is laid out only once."""
                .formatted(LIMIT);
    }

    @Override
    public List<Figure> run(Options options) {
        try (SeContainer house = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addPackages(true, DocumentTypes.class, Renderer.class)
                .addBeanClasses(EmptyVault.class)
                .initialize()) {
            return measure(house, options.home());
        }
    }

    private List<Figure> measure(SeContainer house, Path home) {
        DocumentTypes types = house.select(DocumentTypes.class).get();
        PrintOrder order = SampleMemorandum.order(types, home);
        Renderer renderer = house.select(Renderer.class).get();
        String unnumbered = plain(house.select(Frames.class).get().html(order));
        String numbered = unnumbered.replace("</head>", NUMBERS);
        readFonts(types);
        double[] millis = stopwatch.medians(
                () -> renderer.render(order), () -> convert(numbered, types), () -> convert(unnumbered, types));
        return List.of(
                Figure.ratio("processor milliseconds for a memorandum", millis[0], millis[1], LIMIT),
                Figure.beside("the same beside plain html2pdf without page numbers", millis[0], millis[2]));
    }

    /** Without what only the house knows: fields, codes, what each sheet carries. */
    private static String plain(String html) {
        return html.replaceAll("<sigfield[^>]*></sigfield>", "<div class=\"space\"></div>")
                .replaceAll("<qrcode[^>]*></qrcode>", "")
                .replaceAll("<meta name=\"sheet[^>]*>", "");
    }

    private void readFonts(DocumentTypes types) {
        for (String face : List.of("regular", "bold", "italic", "bolditalic")) {
            fonts.addFont(types.file("house/fonts/texgyrebonum-" + face + ".otf"), PdfEncodings.IDENTITY_H);
        }
    }

    private void convert(String html, DocumentTypes types) {
        HtmlConverter.convertToPdf(
                html,
                new ByteArrayOutputStream(),
                new ConverterProperties()
                        .setFontProvider(new FontProvider(fonts, "TeX Gyre Bonum"))
                        .setBaseUri(BASE)
                        .setResourceRetriever(new Files(types)));
    }

    private record Files(DocumentTypes types) implements IResourceRetriever {

        @Override
        public InputStream getInputStreamByUrl(URL url) {
            return new ByteArrayInputStream(getByteArrayByUrl(url));
        }

        @Override
        public byte[] getByteArrayByUrl(URL url) {
            return types.file(url.toExternalForm().substring(BASE.length()));
        }
    }

    /** The sample has no logos, and nothing is kept. */
    @Alternative
    @Priority(1)
    static class EmptyVault implements Vault {

        @Override
        public Fingerprint put(byte[] bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] open(Fingerprint fingerprint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holds(Fingerprint fingerprint) {
            return false;
        }
    }
}
