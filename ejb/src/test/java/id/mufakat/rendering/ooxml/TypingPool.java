package id.mufakat.rendering.ooxml;

import id.mufakat.document.DocumentTypes;
import id.mufakat.document.InMemoryVault;
import id.mufakat.document.Vault;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.rendering.Typist;
import id.mufakat.rendering.itext.PrintShop;
import id.mufakat.rendering.mustache.TestFrames;

/** The typist without a container. */
public final class TypingPool {

    private TypingPool() {}

    public static Typist typist() {
        return typist(new TemplateFolder(), new InMemoryVault());
    }

    public static Typist typist(DocumentTypes types, Vault vault) {
        OoxmlTypist typist = new OoxmlTypist();
        typist.frames = TestFrames.of(types);
        typist.stylist = PrintShop.stylist(types, vault);
        typist.types = types;
        return typist;
    }
}
