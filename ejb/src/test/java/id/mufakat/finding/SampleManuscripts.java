package id.mufakat.finding;

import id.mufakat.document.DocumentTypes;
import id.mufakat.regulation.Regulations;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts to find something in: the memorandum, changed at one place. */
public final class SampleManuscripts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final DocumentTypes TYPES = new TemplateFolder();
    private static final Regulations REGULATIONS = new Regulations(TYPES);
    private static final Guide MEMORANDUM = Guide.of(TYPES, TYPES.get("nota-kesepahaman"));

    private SampleManuscripts() {}

    static List<Finding> read(Tree tree) {
        return read(tree, Map.of());
    }

    static List<Finding> read(Tree tree, Map<String, String> otherwise) {
        Map<String, String> facts = new TreeMap<>(SampleTexts.memorandumFacts());
        facts.putAll(otherwise);
        return new Proofreader(REGULATIONS).read(tree, facts, MEMORANDUM, TODAY);
    }

    static List<Finding> readSample(String folder, String sample) {
        Tree tree = SampleTexts.tree("SAMPLE", folder);
        Guide guide = Guide.of(TYPES, TYPES.get(folder));
        return new Proofreader(REGULATIONS).read(tree, SampleTexts.facts(folder + "/" + sample), guide, TODAY);
    }

    /** The memorandum with this wording of one unit. */
    static Tree saying(String unit, String text) {
        return SampleTexts.memorandum().reword(unit, text);
    }

    /** What is found in the memorandum when a unit of plain text says this. */
    static List<Finding> readSaying(String text) {
        return read(saying("disputes", text));
    }

    /** As {@code rule: fact, fact} for the facts that are texts. */
    static Stream<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + ": "
                        + String.join(
                                " | ",
                                finding.facts().stream()
                                        .filter(String.class::isInstance)
                                        .map(Object::toString)
                                        .toList()));
    }

    static List<String> found(String text) {
        return brief(readSaying(text)).toList();
    }

    /** A text in English with one article that says this. */
    static List<String> foundInEnglish(String text) {
        Tree tree = new Tree(
                "MEMORANDUM", "ab".repeat(32), "en-GB", Set.of(), List.of(Unit.of("only", Unit.Kind.ARTICLE, text)));
        return brief(read(tree)).filter(finding -> !finding.startsWith("part-")).toList();
    }

    /** The memorandum's text many times over. */
    static Tree large(int times) {
        Tree memorandum = SampleTexts.memorandum();
        List<Unit> units = new ArrayList<>(memorandum.units());
        for (int i = 1; i < times; i++) {
            String suffix = "-n" + i;
            memorandum.units().stream()
                    .filter(unit ->
                            unit.kind() == Unit.Kind.ARTICLE && !unit.id().equals("closing"))
                    .map(unit -> renamed(unit, suffix))
                    .forEach(units::add);
        }
        return new Tree(memorandum.type(), memorandum.edition(), memorandum.language(), memorandum.late(), units);
    }

    private static Unit renamed(Unit unit, String suffix) {
        return new Unit(
                unit.id() + suffix,
                unit.kind(),
                unit.heading(),
                unit.text(),
                unit.condition(),
                unit.table(),
                unit.children().stream().map(child -> renamed(child, suffix)).toList());
    }
}
