package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.language.Difference;
import id.mufakat.statement.Moves;
import id.mufakat.text.Tree;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Correspondence.Reading;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Whereabouts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says otherwise than its template, word by word: whoever knows the template need read nothing else.
 *
 * <p>Both are set with the same facts, so that a filled blank is no change.
 */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadChanges {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    DocumentTypes types;

    @Inject
    Typesetter typesetter;

    /**
     * @param sameEdition whether the template is still the one the text was drafted with; what changed in the template
     *     since then appears among the changes too
     * @param units how many units the text has
     * @param moves units that stand elsewhere than in the template, in the order of the text
     */
    public record Changes(boolean sameEdition, int units, List<Change> changes, List<Move> moves) {}

    /** A unit that stands elsewhere: {@code place} and {@code from} are such as {@code Pasal 3 (2)}. */
    public record Move(String unit, String place, String heading, String from) {}

    /**
     * A unit that reads otherwise.
     *
     * @param place where it stands, such as {@code Pasal 3 (2)}
     */
    public record Change(String unit, String place, Difference difference) {}

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public Changes read(UUID id) {
        Agreement agreement = docket.get(id);
        Reading reading = correspondence.read(agreement, docket.actor());
        DocumentType type = types.get(agreement.subject().type());
        Map<String, String> known = reading.facts();
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        Tree template = Tree.of(type.code(), type.edition().hex(), clauses);
        List<Line> before = typesetter.lines(template, known);
        List<Line> now = typesetter.lines(reading.tree(), known);
        List<String> moved =
                Moves.between(typesetter.clauses(template, known), typesetter.clauses(reading.tree(), known));
        return new Changes(
                type.edition().equals(agreement.subject().edition()),
                now.size(),
                between(before, now),
                moves(moved, before, now));
    }

    private static List<Move> moves(List<String> moved, List<Line> before, List<Line> now) {
        Map<String, String> from = places(before);
        Map<String, String> to = places(now);
        return now.stream()
                .filter(line -> moved.contains(line.unit()))
                .map(line -> new Move(
                        line.unit(),
                        to.getOrDefault(line.unit(), ""),
                        Objects.requireNonNullElse(line.heading(), ""),
                        from.getOrDefault(line.unit(), "")))
                .toList();
    }

    private static Map<String, String> places(List<Line> lines) {
        Whereabouts here = new Whereabouts();
        Map<String, String> places = new HashMap<>();
        lines.forEach(line -> places.put(line.unit(), here.of(line)));
        return places;
    }

    static List<Change> between(List<Line> before, List<Line> now) {
        Map<String, Line> old = before.stream()
                .collect(Collectors.toMap(Line::unit, line -> line, (one, other) -> one, LinkedHashMap::new));
        List<Change> changes = new ArrayList<>();
        Whereabouts here = new Whereabouts();
        for (Line line : now) {
            add(changes, here.of(line), text(old.remove(line.unit())), line);
        }
        Whereabouts there = new Whereabouts();
        for (Line line : before) {
            String place = there.of(line);
            if (old.containsKey(line.unit())) {
                add(changes, place, text(line), new Gone(line).line());
            }
        }
        return changes;
    }

    private static void add(List<Change> changes, String place, String before, Line now) {
        Difference difference = Difference.between(before, text(now));
        if (!difference.isNone()) {
            changes.add(new Change(now.unit(), place, difference));
        }
    }

    private static String text(@Nullable Line line) {
        return line == null ? "" : line.words();
    }

    /** A unit that the text no longer has. */
    private record Gone(Line was) {
        Line line() {
            return new Line(was.unit(), was.kind(), was.depth(), was.label(), null, "", null, was.hash());
        }
    }
}
