package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Submission;
import id.mufakat.text.Clause;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.wording.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sends a text to the other side. Whoever sends accepts every unit that they wrote or took out since the version before;
 * what they left as it was, they accept only if they say so.
 */
@ApplicationScoped
public class Post {

    @Inject
    SentVersions versions;

    @Inject
    Stances stances;

    @Inject
    Answers answers;

    @Inject
    Correspondence correspondence;

    @Inject
    Texts texts;

    @Inject
    Typesetter typesetter;

    /**
     * The text as it stands becomes the next version; once all sides agree to all of it, it goes to their reviewers.
     *
     * @param note what the sender says to it, or empty
     * @return the number of the version
     */
    public int send(Agreement agreement, Actor sender, Submission handedOver, String note) {
        UUID id = agreement.id();
        int number = versions.next(id);
        Tree tree = texts.get(id).tree();
        List<Clause> clauses = typesetter.clauses(tree, handedOver.particulars().facts());
        answers.accept(id, sender, changed(agreement, clauses));
        if (isAgreed(agreement, sender, clauses, number)) {
            agreement.submit(handedOver);
        } else {
            agreement.send(handedOver, next(agreement, sender.agency()));
        }
        Submission sent = agreement.submission().orElseThrow();
        versions.add(new SentVersion(
                UUID.randomUUID(), new SentVersion.Letter(id, number, sender.agency(), note), sent, tree));
        return number;
    }

    private List<Matter> changed(Agreement agreement, List<Clause> clauses) {
        Map<String, String> before = new HashMap<>();
        versions.last(agreement.id()).ifPresent(last -> correspondence
                .clauses(agreement, last)
                .forEach(clause -> before.put(clause.unit(), clause.hash().hex())));
        List<Matter> changed = new ArrayList<>();
        clauses.forEach(clause -> {
            String hash = clause.hash().hex();
            if (!hash.equals(before.remove(clause.unit()))) {
                changed.add(new Matter(clause.unit(), hash));
            }
        });
        before.keySet().forEach(unit -> changed.add(new Matter(unit, Standing.gone(unit))));
        return changed;
    }

    /** Every unit, and their order: the root is over both, and another side has sent the same order. */
    private boolean isAgreed(Agreement agreement, Actor sender, List<Clause> clauses, int number) {
        UUID id = agreement.id();
        List<UUID> sides = agreement.parties().stream().map(Party::agency).toList();
        return new Standing(sides, clauses, stances.latest(id, sender.agency(), number)).isAgreed()
                && versions.lastOfOthers(id, sender.agency())
                        .filter(other ->
                                order(correspondence.clauses(agreement, other)).equals(order(clauses)))
                        .isPresent();
    }

    private static List<String> order(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.depth() + " " + clause.unit())
                .toList();
    }

    private static UUID next(Agreement agreement, UUID sender) {
        List<UUID> sides = agreement.parties().stream().map(Party::agency).toList();
        return sides.get((sides.indexOf(sender) + 1) % sides.size());
    }
}
