package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Submission;
import id.mufakat.text.Texts;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An agreement's text as it is read now: its stored tree, filled with its facts. */
@ApplicationScoped
public class PaperWording {

    @Inject
    Texts texts;

    @Inject
    PaperFacts facts;

    @Inject
    Typesetter typesetter;

    public Wording of(Agreement agreement) {
        return of(agreement, facts.particulars(agreement));
    }

    Wording of(Agreement agreement, Particulars particulars) {
        return typesetter.set(texts.get(agreement.id()).tree(), facts.of(agreement, particulars));
    }

    /**
     * The text that all sides approved.
     *
     * @throws IllegalStateException if it no longer hashes to the approved root: then nothing may be printed
     */
    public Wording approved(Agreement agreement) {
        Wording wording = of(agreement);
        Submission submission = agreement.submission().orElseThrow();
        if (!wording.root().hex().equals(submission.root())) {
            throw new IllegalStateException(
                    "the text of %s no longer hashes to the approved root".formatted(agreement.id()));
        }
        return wording;
    }
}
