package id.mufakat.turn;

import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Submission;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.PaperFacts;
import id.mufakat.statement.Moves;
import id.mufakat.text.Clause;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import id.mufakat.workflow.MovedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What each side may read of a text: whoever has the turn reads what they write, everybody else the version that was
 * sent last (invariant 5). Reading what another side sent opens it, in the same transaction.
 */
@ApplicationScoped
public class Correspondence {

    /** Versions without an agreement. */
    private static final int MANY = 5;

    @Inject
    SentVersions versions;

    @Inject
    DocumentTypes types;

    @Inject
    Stances stances;

    @Inject
    Texts texts;

    @Inject
    PaperFacts facts;

    @Inject
    Typesetter typesetter;

    @Inject
    Clock clock;

    /**
     * A text to read.
     *
     * @param facts what its blanks are filled with
     */
    public record Reading(Tree tree, Map<String, String> facts) {}

    /** @throws NotFound if nothing was sent to the reader */
    public Reading read(Agreement agreement, Actor reader) {
        // First the text, then the look at what was sent last: so nothing that was written since is ever read.
        Tree written = texts.get(agreement.id()).tree();
        Optional<SentVersion> last = open(agreement, reader);
        if (agreement.isWrittenBy(reader.agency())) {
            return new Reading(written, facts.of(agreement));
        }
        if (last.isPresent()) {
            return reading(agreement, last.get());
        }
        if (agreement.isDraftOpen()) {
            throw new NotFound(agreement.id());
        }
        return new Reading(written, facts.of(agreement));
    }

    public Reading reading(Agreement agreement, SentVersion version) {
        return new Reading(
                version.tree(), facts.of(agreement, version.submission().particulars()));
    }

    /**
     * The version that was sent last; from now on its sender cannot take it back, unless it is the reader.
     *
     * @throws MovedMeanwhile if it was sent or taken back since the agreement was looked at
     */
    public Optional<SentVersion> open(Agreement agreement, Actor reader) {
        Optional<SentVersion> last = versions.last(agreement.id());
        if (last.isEmpty() ? isPassedOn(agreement) : !paper(last.get()).equals(paper(agreement))) {
            throw new MovedMeanwhile();
        }
        last.filter(version -> !version.wasSeenBy(reader.agency())).ifPresent(version -> open(version, reader));
        return last;
    }

    private void open(SentVersion version, Actor reader) {
        versions.lock(version);
        if (version.isTakenBack()) {
            throw new MovedMeanwhile();
        }
        if (version.openedAt().isEmpty()) {
            version.open(reader.person(), clock.instant());
        }
    }

    private static boolean isPassedOn(Agreement agreement) {
        return agreement.hidesDraftFrom(agreement.drafter());
    }

    private static Optional<Fingerprint> paper(SentVersion version) {
        return Optional.of(version.submission().paper());
    }

    private static Optional<Fingerprint> paper(Agreement agreement) {
        return agreement.submission().map(Submission::paper);
    }

    /** What the reader's side had before its eyes before this version, if anything. */
    public Optional<SentVersion> seenBefore(SentVersion version, Actor reader) {
        return versions.seenBefore(version.agreement(), version.number(), reader.agency());
    }

    /** How the units of this version stand, as far as this side may know. */
    public Standing standing(Agreement agreement, SentVersion version, UUID side) {
        List<UUID> sides = agreement.parties().stream().map(Party::agency).toList();
        return new Standing(sides, version.ledger(), stances.latest(agreement.id(), side, version.number()));
    }

    /** Whether another side moved units, and the reader's side has said nothing to that yet. */
    public boolean owesOrder(Agreement agreement, Actor reader) {
        return versions.last(agreement.id())
                .flatMap(last -> standing(agreement, last, reader.agency()).order())
                .filter(order -> order.answerOf(reader.agency()).isEmpty())
                .isPresent();
    }

    /** Which units stand elsewhere in this version than before units were moved last. */
    public List<String> moved(SentVersion version) {
        return Optional.ofNullable(version.ledger().order())
                .flatMap(order -> before(version.agreement(), order.since()))
                .map(before -> Moves.amongPlaces(
                        before.ledger().places(), version.ledger().places()))
                .orElse(List.of());
    }

    private Optional<SentVersion> before(UUID agreement, int number) {
        return versions.numbers(agreement).stream()
                .filter(other -> other < number)
                .reduce((one, next) -> next)
                .flatMap(last -> versions.find(agreement, last));
    }

    /** What the form of a version says and no unit does, such as how secret it is: agreed to as a whole. */
    public Map<String, String> unprinted(Agreement agreement, Tree tree, Submission sent) {
        Set<String> printed = typesetter.openFields(tree, Map.of());
        Map<String, String> said = sent.particulars().facts();
        Map<String, String> unprinted = new TreeMap<>();
        types.get(agreement.subject().type()).fields().stream()
                .map(Field::name)
                .filter(name -> !printed.contains(name) && said.containsKey(name))
                .forEach(name -> unprinted.put(name, said.getOrDefault(name, "")));
        return unprinted;
    }

    /** Whether so many versions went round that the sides had better meet. */
    public boolean isLong(Agreement agreement) {
        return agreement.isDraftOpen() && versions.count(agreement.id()) >= MANY;
    }

    /** Whether the version that was sent last made it so. */
    public boolean hasBecomeLong(Agreement agreement) {
        return agreement.isDraftOpen() && versions.count(agreement.id()) == MANY;
    }

    public List<Clause> clauses(Reading reading) {
        return typesetter.clauses(reading.tree(), reading.facts());
    }
}
