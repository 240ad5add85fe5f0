package id.mufakat.rendering.itext;

import id.mufakat.document.DocumentTypes;
import id.mufakat.document.InMemoryVault;
import id.mufakat.document.Vault;
import id.mufakat.rendering.PaperReader;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.ReportRenderer;
import id.mufakat.rendering.Stylist;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.rendering.mustache.TestFrames;

/** The renderer without a container. */
public final class PrintShop {

    private PrintShop() {}

    public static Renderer renderer() {
        return renderer(new TemplateFolder(), new InMemoryVault());
    }

    public static Stylist stylist(DocumentTypes types, Vault vault) {
        ITextStylist stylist = new ITextStylist();
        stylist.types = types;
        stylist.vault = vault;
        stylist.printer = printer(types, vault);
        return stylist;
    }

    public static Renderer renderer(DocumentTypes types, Vault vault) {
        return printer(types, vault);
    }

    public static ReportRenderer reports() {
        return printer(new TemplateFolder(), new InMemoryVault());
    }

    public static PaperReader papers() {
        return printer(new TemplateFolder(), new InMemoryVault());
    }

    private static ITextRenderer printer(DocumentTypes types, Vault vault) {
        ITextRenderer renderer = new ITextRenderer();
        renderer.frames = TestFrames.of(types);
        renderer.types = types;
        renderer.vault = vault;
        return renderer;
    }
}
