package id.mufakat.proofreading;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.finding.Finding;
import id.mufakat.finding.Guide;
import id.mufakat.finding.Proofreader;
import id.mufakat.paper.PaperFacts;
import id.mufakat.party.Parties;
import id.mufakat.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lays an agreement's text before the proofreader, with its facts and what its kind of document asks for. */
@ApplicationScoped
public class Galley {

    @Inject
    Proofreader proofreader;

    @Inject
    DocumentTypes types;

    @Inject
    Texts texts;

    @Inject
    PaperFacts facts;

    @Inject
    Parties parties;

    private final Map<String, Guide> guides = new ConcurrentHashMap<>();

    List<Finding> read(Agreement agreement) {
        return read(agreement, facts.of(agreement));
    }

    /**
     * Numbers, parts and characters are held against the text as it would be handed on.
     *
     * @param particulars what it will say of its parties
     * @throws DraftFaulty if something is wrong for certain; what a person decides stops nothing
     */
    public void demandSound(Agreement agreement, Particulars particulars) {
        List<Finding> errors = read(agreement, particulars.facts()).stream()
                .filter(Finding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new DraftFaulty(errors);
        }
    }

    private List<Finding> read(Agreement agreement, Map<String, String> known) {
        DocumentType type = types.get(agreement.subject().type());
        Guide guide = guides.computeIfAbsent(type.code(), code -> Guide.of(types, type));
        return proofreader.read(texts.get(agreement.id()).tree(), known, guide, parties.todayOf(agreement.drafter()));
    }
}
