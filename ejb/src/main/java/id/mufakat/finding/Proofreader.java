package id.mufakat.finding;

import id.mufakat.regulation.Regulations;
import id.mufakat.text.Tree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a text by all rules. What stops a text stands first, then what a person decides; each in reading order. */
@ApplicationScoped
public class Proofreader {

    /** One thing to look for. */
    @FunctionalInterface
    interface Rule {

        Stream<Finding> read(Manuscript text);
    }

    /** Nobody works through more at a time, and a page stays light whatever somebody writes. */
    private static final int MOST = 200;

    @Inject
    Regulations regulations;

    Proofreader() {}

    public Proofreader(Regulations regulations) {
        this.regulations = regulations;
    }

    public List<Finding> read(Tree tree, Map<String, String> facts, Guide guide, LocalDate today) {
        List<Finding> hidden = new HiddenCharacters().read(tree, facts, guide);
        if (!hidden.isEmpty()) {
            return hidden;
        }
        Manuscript text = Manuscript.of(tree, facts, guide, today);
        Map<String, Integer> order = text.order();
        return rules().flatMap(rule -> rule.read(text))
                .distinct()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(
                                finding -> order.getOrDefault(finding.place().unit(), -1)))
                .limit(MOST)
                .toList();
    }

    private Stream<Rule> rules() {
        return Stream.of(
                new MandatoryParts(),
                new OpenPlaces(),
                new NumbersInWords(),
                new DefinedTerms(),
                new LegalBases(regulations),
                new ClosingWords(),
                new Lookalikes());
    }
}
