package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Submission;
import id.mufakat.structure.Edit;
import id.mufakat.structure.Edits;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.turn.Standing.Ledger;
import id.mufakat.wording.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sends a text to the other side. Whoever sends accepts every unit that they wrote or took out since the version before;
 * what they left as it was, they accept only if they say so. The same holds of the order of all: what the other side moved
 * waits until they say something to it.
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
    Edits edits;

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
        Ledger ledger = versions.last(id)
                .map(SentVersion::ledger)
                .orElse(Ledger.EMPTY)
                .next(number, typesetter.clauses(tree, handedOver.particulars().facts()));
        acceptOwn(agreement, sender, ledger, number);
        Map<String, String> form = correspondence.unprinted(agreement, tree, handedOver);
        if (new Standing(sides(agreement), ledger, stances.latest(id, sender.agency(), number)).isAgreed()
                && othersSent(agreement, sender, ledger, form)) {
            agreement.submit(handedOver);
        } else {
            agreement.send(handedOver, next(agreement, sender.agency()));
        }
        Submission sent = agreement.submission().orElseThrow();
        SentVersion.Letter letter = new SentVersion.Letter(id, number, sender.agency(), note);
        versions.add(new SentVersion(UUID.randomUUID(), letter, sent, tree, ledger));
        return number;
    }

    /**
     * What the sender changed. Another order as well, unless the other side moved units before and the sender said nothing
     * to that.
     */
    private void acceptOwn(Agreement agreement, Actor sender, Ledger ledger, int number) {
        boolean speaks = !correspondence.owesOrder(agreement, sender);
        Map<Matter, String> reasons = reasons(agreement, sender);
        ledger.broughtBy(number).stream()
                .filter(matter -> speaks || !matter.unit().equals(Standing.ORDER))
                .forEach(matter -> answers.imply(agreement.id(), sender, matter, reasons.get(matter)));
    }

    /** Why the sender took units out that are out, as far as they said so the last time. */
    private Map<Matter, String> reasons(Agreement agreement, Actor sender) {
        int sent = versions.last(agreement.id()).map(SentVersion::number).orElse(0);
        Map<Matter, String> reasons = new HashMap<>();
        edits.since(agreement.id(), sender.agency(), sent).stream()
                .filter(edit -> edit.act() == Edit.Act.REMOVED)
                .forEach(edit -> {
                    Matter gone = new Matter(edit.unit(), Standing.gone(edit.unit()));
                    reasons.remove(gone);
                    edit.reason().ifPresent(reason -> reasons.put(gone, reason));
                });
        return reasons;
    }

    /** Whether each of them sent the units in this order, and the form filled in like this. */
    private boolean othersSent(Agreement agreement, Actor sender, Ledger ledger, Map<String, String> form) {
        return sides(agreement).stream()
                .filter(side -> !side.equals(sender.agency()))
                .allMatch(side -> versions.lastBy(agreement.id(), side)
                        .filter(last -> last.ledger().places().equals(ledger.places()))
                        .filter(last -> correspondence
                                .unprinted(agreement, last.tree(), last.submission())
                                .equals(form))
                        .isPresent());
    }

    private static UUID next(Agreement agreement, UUID sender) {
        List<UUID> sides = sides(agreement);
        return sides.get((sides.indexOf(sender) + 1) % sides.size());
    }

    private static List<UUID> sides(Agreement agreement) {
        return agreement.parties().stream().map(Party::agency).toList();
    }
}
