package id.mufakat.rendering.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.Frames;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.ReportOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Frames in Mustache, each compiled once: the folders of {@code templates/} do not change while the house runs.
 *
 * <p>A frame's partials are named by their path in {@code templates/}, such as {@code {{>house/unit.html}}}. A name
 * that nothing fills is a mistake in the frame and fails; a section over it is simply empty.
 */
@ApplicationScoped
class MustacheFrames implements Frames {

    @Inject
    DocumentTypes types;

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).withLoader(this::open);

    @Override
    public String html(PrintOrder order) {
        return frame(order.type().folder()).execute(FrameFacts.of(order));
    }

    @Override
    public String html(ReportOrder order) {
        return frame(order.folder()).execute(FrameFacts.of(order));
    }

    private Template frame(String folder) {
        return compiled.computeIfAbsent(folder + "/document.html", this::compile);
    }

    private Template compile(String path) {
        return compiler.compile(open(path));
    }

    private Reader open(String path) {
        return new StringReader(new String(types.file(path), StandardCharsets.UTF_8));
    }
}
