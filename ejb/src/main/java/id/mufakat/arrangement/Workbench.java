package id.mufakat.arrangement;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.structure.Edit;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Edits;
import id.mufakat.text.Clause;
import id.mufakat.text.Text;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Pen;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the side that has the turn changes the structure of its text: one change at a time, each of it kept. */
@ApplicationScoped
class Workbench {

    /** Without vowels and look-alikes: no words by chance. 27^12 is about 2^57, so no id comes twice. */
    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

    private static final int ID_LENGTH = 12;

    /** Nobody works through more, and a page stays usable. */
    private static final int MOST = 1000;

    @Inject
    Docket docket;

    @Inject
    Texts texts;

    @Inject
    Correspondence correspondence;

    @Inject
    Pen pen;

    @Inject
    SentVersions versions;

    @Inject
    Edits edits;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * An open text in the hands of somebody who may change it; others wait until they are done.
     *
     * @param shown the units that stand in it as its form is filled in
     */
    record Bench(Agreement agreement, Actor actor, Text text, Set<String> shown) {
        Tree tree() {
            return text.tree();
        }

        /** @throws NotFound if the text has no such unit to look at: one whose condition does not hold goes unseen */
        void demandThere(String unit) {
            if (!shown.contains(unit)) {
                throw new NotFound(unit);
            }
        }
    }

    /** @throws id.mufakat.turn.TurnElsewhere unless it is the turn of the actor's side */
    Bench open(UUID id) {
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        pen.demand(agreement, actor);
        Set<String> shown = correspondence.clauses(correspondence.read(agreement, actor)).stream()
                .map(Clause::unit)
                .collect(Collectors.toSet());
        return new Bench(agreement, actor, texts.edit(id), shown);
    }

    /** @throws Malformed if the text would have too many units, or its side changed it too often in one turn */
    void keep(Bench bench, Tree changed, Deed deed) {
        UUID id = bench.agreement().id();
        int turn = versions.next(id);
        long units = changed.all().count();
        boolean crowded = units > MOST && units > bench.tree().all().count();
        if (crowded || edits.count(id, turn) >= MOST) {
            throw new Malformed("unit", "too-many");
        }
        bench.text().rearrange(changed);
        edits.add(new Edit(
                new Edit.Author(id, turn, bench.actor().agency(), bench.actor().person(), clock.instant()), deed));
        note(bench, "unit-" + deed.act().name().toLowerCase(Locale.ROOT), deed.unit());
    }

    void note(Bench bench, String act, String unit) {
        bench.agreement().writtenBy(bench.actor().person());
        audit.record(bench.agreement().id(), act, Map.of("unit", unit));
    }

    /** What the side has changed and not sent, the first change first. */
    List<Edit> unsent(Agreement agreement, Actor actor) {
        int sent = versions.last(agreement.id()).map(SentVersion::number).orElse(0);
        return edits.since(agreement.id(), actor.agency(), sent);
    }

    /** An id that no unit ever had. */
    String freshId() {
        StringBuilder id = new StringBuilder("u-");
        random.ints(ID_LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
