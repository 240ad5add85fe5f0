package id.mufakat.letter;

import id.mufakat.audience.Attendee;
import id.mufakat.audience.Minutes;
import id.mufakat.language.DateWords;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.text.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The text of minutes: the template's, with as many rows as there was to say. */
final class MinutesTree {

    private static final String UNDONE = "Belum selesai";
    private static final String NONE = "–";

    private MinutesTree() {}

    /**
     * @param template with the tables {@code discussion-points} and {@code follow-up-tasks} and the section
     *     {@code decisions}
     * @param sides short names of the agencies, by id
     */
    static Tree of(Tree template, Minutes minutes, Map<UUID, String> sides) {
        List<Unit> units = new ArrayList<>(template.units().stream()
                .map(unit -> filled(unit, minutes, sides))
                .toList());
        units.add(attendance(minutes, sides));
        return new Tree(template.type(), template.edition(), template.language(), template.late(), units);
    }

    private static Unit filled(Unit unit, Minutes minutes, Map<UUID, String> sides) {
        return switch (unit.id()) {
            case "discussion-points" -> with(unit, points(minutes), unit.children());
            case "follow-up-tasks" -> with(unit, tasks(minutes, sides), unit.children());
            case "opening" -> paragraphs(unit, minutes.opening());
            case "closing" -> paragraphs(unit, minutes.closing());
            case "decisions" -> with(unit, List.of(), decisions(minutes));
            default ->
                with(
                        unit,
                        unit.table() == null ? List.of() : unit.table().rows(),
                        unit.children().stream()
                                .map(child -> filled(child, minutes, sides))
                                .toList());
        };
    }

    /** One paragraph stands in the template's blank; of several, each is a unit of its own. */
    private static Unit paragraphs(Unit unit, String words) {
        List<String> lines = words.lines().toList();
        if (lines.size() < 2) {
            return unit;
        }
        List<Unit> units = new ArrayList<>();
        for (String line : lines) {
            units.add(Unit.of(unit.id() + "-" + (units.size() + 1), Kind.CLOSING, line));
        }
        return new Unit(unit.id(), unit.kind(), unit.heading(), "", unit.condition(), null, units);
    }

    private static Unit with(Unit unit, List<List<String>> rows, List<Unit> children) {
        Table table = unit.table();
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.heading(),
                unit.text(),
                unit.condition(),
                table == null ? null : new Table(table.head(), rows),
                children);
    }

    /** A cell holds one paragraph; what has more goes on in the rows below. */
    private static List<List<String>> points(Minutes minutes) {
        List<List<String>> rows = new ArrayList<>();
        int number = 1;
        for (Minutes.Point point : minutes.points()) {
            List<List<String>> said = Stream.of(point.inviter(), point.invited(), point.conclusion())
                    .map(words -> said(words).lines().toList())
                    .toList();
            int most = said.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < most; line++) {
                boolean first = line == 0;
                rows.add(List.of(
                        first ? number + "." : "",
                        first ? point.topic() : "",
                        line(said.get(0), line),
                        line(said.get(1), line),
                        line(said.get(2), line)));
            }
            number++;
        }
        return rows.isEmpty() ? List.of(List.of(NONE, NONE, NONE, NONE, NONE)) : rows;
    }

    private static List<List<String>> tasks(Minutes minutes, Map<UUID, String> sides) {
        List<List<String>> rows = new ArrayList<>();
        for (Minutes.Task task : minutes.tasks()) {
            String owner = task.owner() + " (" + sides.getOrDefault(task.agency(), "") + ")";
            rows.add(List.of(rows.size() + 1 + ".", task.words(), owner, DateWords.written(task.due()), UNDONE));
        }
        return rows.isEmpty() ? List.of(List.of(NONE, NONE, NONE, NONE, NONE)) : rows;
    }

    private static List<Unit> decisions(Minutes minutes) {
        List<Unit> units = new ArrayList<>();
        for (String decision : minutes.decisions()) {
            units.add(Unit.of("decision-" + (units.size() + 1), Kind.ITEM, decision));
        }
        return units.isEmpty() ? List.of(Unit.of("decision-none", Kind.CLOSING, "Belum ada keputusan.")) : units;
    }

    private static Unit attendance(Minutes minutes, Map<UUID, String> sides) {
        List<List<String>> rows = new ArrayList<>();
        for (Attendee attendee : minutes.attendees()) {
            rows.add(List.of(
                    rows.size() + 1 + ".",
                    attendee.name(),
                    attendee.office(),
                    sides.getOrDefault(attendee.agency(), "")));
        }
        Table table = new Table(List.of("No.", "Nama", "Jabatan", "Instansi"), rows);
        Unit list = new Unit("attendance-list", Kind.TABLE, null, "", null, table, List.of());
        return new Unit("attendance", Kind.ANNEX, "DAFTAR HADIR", "", null, null, List.of(list));
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }

    private static String said(String words) {
        return words.isEmpty() ? NONE : words;
    }
}
