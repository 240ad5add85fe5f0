package id.mufakat.matrix;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.language.Difference;
import id.mufakat.matrix.MatrixSheet.Remark;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Said;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.matrix.MatrixSheet.Step;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.party.Parties;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Stances;
import id.mufakat.turn.Standing;
import id.mufakat.turn.Standing.Place;
import id.mufakat.wording.Pages;
import id.mufakat.wording.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a matrix of what was sent: nobody's draft and nobody's unsent answer is ever looked at. */
@ApplicationScoped
class Rows {

    @Inject
    Correspondence correspondence;

    @Inject
    Stances stances;

    @Inject
    Typesetter typesetter;

    @Inject
    Parties parties;

    /** Everything that a row is made of. */
    private record Sources(
            List<UUID> sides,
            int first,
            int last,
            Standing standing,
            History history,
            IntFunction<Pages> pages,
            Map<String, List<Remark>> remarks) {

        Pages of(int version) {
            return version == 0 ? Pages.NONE : pages.apply(version);
        }
    }

    /** @param versions all that were sent, the first one first */
    List<Row> of(Agreement agreement, List<SentVersion> versions, Map<String, List<Remark>> remarks) {
        SentVersion last = versions.get(versions.size() - 1);
        List<UUID> sides = agreement.parties().stream().map(Party::agency).toList();
        List<Stance> said = stances.byTurn(agreement.id(), last.number());
        History history = new History();
        versions.forEach(version -> history.add(version.number(), version.agency(), version.ledger()));
        history.add(said);
        Standing standing = new Standing(sides, last.ledger(), said);
        Sources sources = new Sources(
                sides,
                versions.get(0).number(),
                last.number(),
                standing,
                history,
                reader(agreement, versions),
                remarks);
        return Stream.concat(order(standing), history.order().stream())
                .map(unit -> row(standing.place(unit).orElseThrow(), sources))
                .toList();
    }

    /** Sets each version once, and only those that some row is made of. */
    private IntFunction<Pages> reader(Agreement agreement, List<SentVersion> versions) {
        Map<Integer, SentVersion> numbered = new HashMap<>();
        versions.forEach(version -> numbered.put(version.number(), version));
        Map<Integer, Pages> set = new HashMap<>();
        return number -> set.computeIfAbsent(number, any -> Optional.ofNullable(numbered.get(number))
                .map(version -> correspondence.reading(agreement, version))
                .map(reading -> Pages.of(typesetter.lines(reading.tree(), reading.facts())))
                .orElse(Pages.NONE));
    }

    /** The order of all is a matter of its own while some side has not accepted what was moved. */
    private static Stream<String> order(Standing standing) {
        return standing.order().filter(order -> !standing.isAgreed(order)).map(Place::unit).stream();
    }

    private Row row(Place place, Sources sources) {
        String unit = place.unit();
        Pages here = sources.of(place.gone() ? sources.history().lastSeen(unit) : sources.last());
        return new Row(
                unit,
                here.place(unit),
                here.heading(unit),
                place.isOrder() ? Standing.ORDER : here.kind(unit),
                here.depth(unit),
                sources.standing().isAgreed(place) ? Status.AGREED : Status.OPEN,
                place.gone(),
                sources.of(sources.first()).words(unit),
                place.gone() ? "" : here.words(unit),
                sources.sides().stream().map(side -> said(place, side, sources)).toList(),
                sources.history().of(unit),
                sources.remarks().getOrDefault(unit, List.of()));
    }

    private Said said(Place place, UUID side, Sources sources) {
        Optional<Step> wording = sources.history().wording(place.unit(), side);
        int version = wording.map(Step::version).orElse(0);
        Optional<Stance> stance = place.answerOf(side);
        return new Said(
                side,
                version,
                wording.filter(step -> step.what() == What.REMOVED).isPresent(),
                sources.of(version).words(place.unit()),
                difference(place.unit(), version, sources),
                stance.map(Stance::kind).orElse(null),
                stance.flatMap(Stance::words).orElse(""),
                stance.map(said -> parties.person(said.person()).name()).orElse(null),
                stance.map(Stance::at).orElse(null));
    }

    /** Numbers of other units that a text refers to may differ although nothing was changed in it: only hashes say so. */
    private static @Nullable Difference difference(String unit, int version, Sources sources) {
        Pages before = sources.of(sources.first());
        Pages after = sources.of(version);
        boolean same = before.hash(unit).isEmpty()
                || after.hash(unit).isEmpty()
                || before.hash(unit).equals(after.hash(unit));
        return same ? null : Difference.between(before.words(unit), after.words(unit));
    }
}
