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
import id.mufakat.text.Tree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

    /** What would be wrong if this unit were taken out, and is not now. */
    public List<Finding> without(Agreement agreement, String unit) {
        Map<String, String> known = facts.of(agreement);
        Tree tree = texts.get(agreement.id()).tree();
        Set<Object> now =
                read(agreement, tree, known).stream().map(Galley::matter).collect(Collectors.toSet());
        return read(agreement, tree.remove(unit), known).stream()
                .filter(finding -> !now.contains(matter(finding)))
                .toList();
    }

    /** Numbers move on when something is taken out, what is wrong stays the same. */
    private static Object matter(Finding finding) {
        return List.of(finding.rule(), finding.place().unit(), finding.facts());
    }

    private List<Finding> read(Agreement agreement, Map<String, String> known) {
        return read(agreement, texts.get(agreement.id()).tree(), known);
    }

    private List<Finding> read(Agreement agreement, Tree tree, Map<String, String> known) {
        DocumentType type = types.get(agreement.subject().type());
        Guide guide = guides.computeIfAbsent(type.code(), code -> Guide.of(types, type));
        return proofreader.read(tree, known, guide, parties.todayOf(agreement.drafter()));
    }
}
