package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
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
        return typesetter.set(texts.get(agreement.id()).tree(), facts.of(agreement));
    }
}
