package id.mufakat.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.document.Fingerprint;
import id.mufakat.document.InMemoryVault;
import id.mufakat.rendering.itext.PrintShop;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenderDocumentTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final RenderDocument renderDocument = new RenderDocument();
    private final PreviewDocument previewDocument = new PreviewDocument();

    RenderDocumentTest() {
        renderDocument.renderer = PrintShop.renderer();
        renderDocument.vault = vault;
        previewDocument.renderer = renderDocument.renderer;
    }

    @Test
    void a_rendered_document_lies_in_the_vault() {
        Fingerprint fingerprint = renderDocument.render(SampleOrders.memorandum());

        assertThat(vault.open(fingerprint)).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_preview_is_a_draft_and_is_kept_nowhere() {
        byte[] pdf = previewDocument.preview(SampleOrders.draft(SampleOrders.memorandum()));

        assertThat(vault.holds(Fingerprint.of(pdf))).isFalse();
    }

    @Test
    void nothing_final_is_previewed() {
        assertThatThrownBy(() -> previewDocument.preview(SampleOrders.memorandum()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
