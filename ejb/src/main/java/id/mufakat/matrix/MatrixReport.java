package id.mufakat.matrix;

import id.mufakat.language.DateWords;
import id.mufakat.language.Difference;
import id.mufakat.language.Difference.Change;
import id.mufakat.matrix.MatrixSheet.Remark;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Said;
import id.mufakat.matrix.MatrixSheet.Side;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.matrix.MatrixSheet.Step;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.text.Unit;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the frame of a printed matrix may name; it is the same for whoever asks for it. */
final class MatrixReport {

    private final MatrixSheet sheet;
    private final ZoneId zone;

    /** @param zone in whose days it is dated, the same for all sides */
    MatrixReport(MatrixSheet sheet, ZoneId zone) {
        this.sheet = sheet;
        this.zone = zone;
    }

    Map<String, Object> words() {
        MatrixSheet.Sent last = sheet.versions().get(sheet.versions().size() - 1);
        Map<String, Object> words = new HashMap<>();
        words.put("version", last.number());
        words.put("date", day(last.at()));
        words.put("agreed", sheet.agreed());
        words.put("units", sheet.units());
        words.put("root", sheet.root().replaceAll("(.{4})(?=.)", "$1 "));
        words.put("names", sheet.sides().stream().map(Side::name).toList());
        words.put("versions", sheet.versions().stream().map(this::version).toList());
        words.put("hasRemarks", !sheet.remarks().isEmpty());
        words.put("remarks", remarks(sheet.remarks()));
        List<Map<String, Object>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row(row, rows.size() + 1)));
        words.put("rows", rows);
        return words;
    }

    private Map<String, Object> version(MatrixSheet.Sent sent) {
        return Map.of("number", sent.number(), "side", name(sent.agency()), "date", day(sent.at()));
    }

    private Map<String, Object> row(Row row, int number) {
        boolean order = row.kind().equals(Standing.ORDER);
        Map<String, Object> words = new HashMap<>();
        for (Unit.Kind kind : Unit.Kind.values()) {
            words.put(kind.name(), kind.name().equals(row.kind()));
        }
        words.put("no", number);
        words.put("bare", row.heading().isEmpty());
        words.put("order", order);
        words.put("name", (row.place() + " " + row.heading()).strip());
        words.put("added", row.first().isEmpty() && !row.gone() && !order);
        words.put("gone", row.gone());
        words.put("moved", row.history().stream().anyMatch(step -> step.what() == What.MOVED));
        words.put("first", row.first());
        words.put("sides", row.said().stream().map(this::said).toList());
        words.put("agreed", row.status() == Status.AGREED);
        words.put("changed", row.changed().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        words.put("remarks", remarks(row.remarks()));
        words.put("earlier", earlier(row));
        return words;
    }

    private Map<String, Object> said(Said said) {
        Map<String, Object> words =
                new HashMap<>(kind(said.kind() == null ? "" : said.kind().name()));
        boolean initial = said.version() == sheet.versions().get(0).number();
        words.put("version", said.version());
        words.put("own", said.version() > 0 && !initial && !said.removed());
        words.put("out", said.removed());
        words.put("initial", initial);
        words.put("none", said.version() == 0);
        words.put("pieces", pieces(said));
        words.put("silent", said.kind() == null);
        words.put("reason", said.reason());
        words.put("by", said.person() == null ? "" : said.person());
        words.put("at", said.at() == null ? "" : day(said.at()));
        return words;
    }

    private static List<Map<String, Object>> pieces(Said said) {
        Difference difference = said.difference();
        return difference == null
                ? List.of(piece(Change.SAME, said.words()))
                : difference.pieces().stream()
                        .map(piece -> piece(piece.change(), piece.text()))
                        .toList();
    }

    private static Map<String, Object> piece(Change change, String text) {
        return Map.of(
                "same", change == Change.SAME,
                "removed", change == Change.REMOVED,
                "inserted", change == Change.ADDED,
                "text", text);
    }

    private List<Map<String, Object>> remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> Map.<String, Object>of(
                        "who",
                        "%s, %s, %s".formatted(remark.side(), remark.person(), day(remark.at())),
                        "text",
                        remark.text()))
                .toList();
    }

    /** What was said with earlier versions, and is not the answer that stands beside it. */
    private List<Map<String, Object>> earlier(Row row) {
        Set<String> standing = row.said().stream().map(Said::reason).collect(Collectors.toSet());
        return row.history().stream()
                .filter(step -> !step.words().isEmpty() && !standing.contains(step.words()))
                .map(this::step)
                .toList();
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> words = new HashMap<>(kind(step.what().name()));
        words.put("who", name(step.agency()));
        words.put("version", step.version());
        words.put("text", step.words());
        return words;
    }

    private static Map<String, Object> kind(String name) {
        return Map.of(
                "accepted", name.equals(Kind.ACCEPTED.name()),
                "asked", name.equals(Kind.ASKED.name()),
                "rejected", name.equals(Kind.REJECTED.name()));
    }

    private String name(UUID agency) {
        return sheet.sides().stream()
                .filter(side -> side.agency().equals(agency))
                .map(Side::name)
                .findFirst()
                .orElse("");
    }

    private String day(Instant instant) {
        return DateWords.written(LocalDate.ofInstant(instant, zone));
    }
}
