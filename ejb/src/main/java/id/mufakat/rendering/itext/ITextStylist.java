package id.mufakat.rendering.itext;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.css.resolve.DefaultCssResolver;
import com.itextpdf.styledxmlparser.css.page.PageContextNode;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.styledxmlparser.node.INode;
import com.itextpdf.styledxmlparser.node.ITextNode;
import com.itextpdf.styledxmlparser.node.impl.jsoup.JsoupHtmlParser;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.rendering.StyledElement;
import id.mufakat.rendering.Stylist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The styles that html2pdf would set the frame by. */
@ApplicationScoped
class ITextStylist implements Stylist {

    private static final byte[] NOTHING = {};

    @Inject
    DocumentTypes types;

    @Inject
    Vault vault;

    @Inject
    ITextRenderer printer;

    @Override
    public StyledElement style(String html, List<Optional<Fingerprint>> logos) {
        printer.typefaces().requirePrintable(html);
        HouseFiles files = new HouseFiles(types, vault, logos);
        ProcessorContext context = new ProcessorContext(
                new ConverterProperties().setBaseUri(HouseFiles.BASE).setResourceRetriever(files));
        INode document = new JsoupHtmlParser().parse(html);
        return new Reader(context, new DefaultCssResolver(document, context), files).read(document);
    }

    private record Reader(ProcessorContext context, DefaultCssResolver css, HouseFiles files) {

        StyledElement read(INode document) {
            PageContextNode page = new PageContextNode();
            Map<String, String> sheet = new HashMap<>(css.resolveStyles(page, context.getCssContext()));
            IElementNode root = document.childNodes().stream()
                    .filter(IElementNode.class::isInstance)
                    .map(IElementNode.class::cast)
                    .findFirst()
                    .orElseThrow();
            StyledElement html = element(root);
            return new StyledElement(html.tag(), "", html.attributes(), sheet, NOTHING, html.children());
        }

        /** Parents before their children, which inherit from them. */
        private StyledElement element(IElementNode node) {
            Map<String, String> styles = css.resolveStyles(node, context.getCssContext());
            node.setStyles(styles);
            Map<String, String> attributes = new HashMap<>();
            node.getAttributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
            List<StyledElement> children = node.childNodes().stream()
                    .map(this::child)
                    .flatMap(Optional::stream)
                    .toList();
            byte[] picture = node.name().equals("img") ? picture(attributes.getOrDefault("src", "")) : NOTHING;
            return new StyledElement(node.name(), "", attributes, Map.copyOf(known(styles)), picture, children);
        }

        private Optional<StyledElement> child(INode node) {
            if (node instanceof IElementNode element) {
                return Optional.of(element(element));
            }
            return node instanceof ITextNode text
                    ? Optional.of(new StyledElement("", text.wholeText(), Map.of(), Map.of(), NOTHING, List.of()))
                    : Optional.empty();
        }

        private static Map<String, String> known(Map<String, String> styles) {
            Map<String, String> known = new HashMap<>(styles);
            known.values().removeIf(Objects::isNull);
            return known;
        }

        private byte[] picture(String source) {
            try {
                return files.getByteArrayByUrl(new URL(HouseFiles.BASE + source));
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
