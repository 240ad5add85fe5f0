package id.mufakat.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.document.Fingerprint;
import id.mufakat.document.InMemoryVault;
import id.mufakat.rendering.itext.PrintShop;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenderDocumentTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final RenderDocument renderDocument = new RenderDocument();

    RenderDocumentTest() {
        renderDocument.renderer = PrintShop.renderer();
        renderDocument.vault = vault;
    }

    @Test
    void a_rendered_document_lies_in_the_vault() {
        Fingerprint fingerprint = renderDocument.render(SampleOrders.memorandum());

        assertThat(vault.open(fingerprint)).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }
}
