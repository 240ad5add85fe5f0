package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Submission;
import id.mufakat.document.Vault;
import id.mufakat.rendering.PaperReader;
import id.mufakat.rendering.Typist;
import id.mufakat.wording.EmbeddedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes files for word processors of what was printed: from the clauses that the paper carries, so they read alike. */
@ApplicationScoped
public class PaperCopy {

    @Inject
    Vault vault;

    @Inject
    PaperReader papers;

    @Inject
    PaperOrder orders;

    @Inject
    Typist typist;

    /** @param sent with the fingerprint of the paper that was printed then */
    public byte[] of(Agreement agreement, Submission sent) {
        String carried = papers.embedded(vault.open(sent.paper()));
        return typist.type(orders.sent(agreement, sent, EmbeddedText.read(carried)));
    }
}
