package id.mufakat.dossier;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Conclusion;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement's PDFs by name, as far as there are any: {@code submitted}, {@code final}, {@code current}, {@code signed}. */
@ApplicationScoped
class Papers {

    @Inject
    SigningRounds rounds;

    /** Fingerprints in hexadecimal. */
    Map<String, String> of(Agreement agreement) {
        Map<String, String> papers = new LinkedHashMap<>();
        agreement.submission().ifPresent(submission -> put(papers, "submitted", submission.paper()));
        agreement.conclusion().ifPresent(end -> {
            put(papers, "final", end.paper());
            put(papers, "current", current(end));
            put(papers, "signed", end.signedPaper());
        });
        return papers;
    }

    private @Nullable Fingerprint current(Conclusion end) {
        UUID round = end.signingRound();
        return round == null ? null : rounds.get(round).current();
    }

    private static void put(Map<String, String> papers, String name, @Nullable Fingerprint paper) {
        if (paper != null) {
            papers.put(name, paper.hex());
        }
    }
}
