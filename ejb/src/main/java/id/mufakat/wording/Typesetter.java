package id.mufakat.wording;

import id.mufakat.Malformed;
import id.mufakat.language.Legible;
import id.mufakat.text.Clause;
import id.mufakat.text.Phrase;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree and the facts of a document into the text as it is read. What is printed is made from the canonical
 * clauses alone, so whoever holds those can print it again.
 */
@ApplicationScoped
public class Typesetter {

    /** What a draft shows where a fact is still missing. */
    public static final String BLANK = "…………";

    /**
     * @param facts by dotted name; dates as ISO, numbers in digits
     * @throws Malformed if a fact is no date or number where the text needs one, or holds braces
     * @throws id.mufakat.language.IllegibleCharacter if a fact holds a character that may not stand in a signed text
     */
    public Wording set(Tree tree, Map<String, String> facts) {
        Map<String, String> tidy = tidy(facts);
        List<Clause> clauses = clauses(tree, tidy);
        return new Wording(
                tree.language(), lines(clauses, tidy), Clause.root(clauses), EmbeddedText.write(tree, clauses, tidy));
    }

    /** Only what is read, as {@link #set} gives it: for comparing. */
    public List<Line> lines(Tree tree, Map<String, String> facts) {
        Map<String, String> tidy = tidy(facts);
        return lines(clauses(tree, tidy), tidy);
    }

    /** The canonical clauses of the units whose condition holds, in reading order. */
    public List<Clause> clauses(Tree tree, Map<String, String> facts) {
        return Clause.of(tree, tidy(facts));
    }

    /**
     * What the text needs and the facts do not give, in reading order: names of facts, and {@code ref:unit} for a
     * reference to a unit that is not (or no longer) part of the text.
     */
    public Set<String> openFields(Tree tree, Map<String, String> facts) {
        Map<String, String> tidy = tidy(facts);
        List<Clause> clauses = clauses(tree, tidy);
        Numbering numbering = new Numbering(clauses);
        Set<String> open = new LinkedHashSet<>();
        clauses.forEach(clause -> clause.texts().forEach(text -> {
            Phrase phrase = Phrase.parse(clause.unit(), text);
            phrase.blanks().map(Phrase.Blank::name).forEach(open::add);
            phrase.references()
                    .filter(to -> numbering.reference(clause.unit(), to.unit()).isEmpty())
                    .forEach(to -> open.add("ref:" + to.unit()));
        }));
        tree.all().map(Unit::condition).flatMap(Typesetter::conditionFact).forEach(open::add);
        open.removeAll(tidy.keySet());
        return open;
    }

    private static Stream<String> conditionFact(@Nullable String condition) {
        return condition == null ? Stream.empty() : Stream.of(condition.split("!?=", 2)[0]);
    }

    /** What canonical clauses and the late facts print, without any knowledge of tree and template. */
    static List<Line> lines(List<Clause> clauses, Map<String, String> facts) {
        Numbering numbering = new Numbering(clauses);
        return clauses.stream().map(clause -> line(clause, numbering, facts)).toList();
    }

    private static Line line(Clause clause, Numbering numbering, Map<String, String> facts) {
        UnaryOperator<String> print = text -> Phrase.parse(clause.unit(), text).write(piece -> {
            if (piece instanceof Phrase.Blank blank) {
                String value = facts.get(blank.name());
                return value == null ? BLANK : blank.write(value);
            }
            return piece instanceof Phrase.Reference to
                    ? numbering.reference(clause.unit(), to.unit()).orElse(BLANK)
                    : piece.toString();
        });
        Table table = clause.table();
        return new Line(
                clause.unit(),
                clause.kind(),
                clause.depth(),
                numbering.label(clause.unit()),
                clause.heading().isEmpty() ? null : print.apply(clause.heading()),
                print.apply(clause.text()),
                table == null ? null : table.map(print),
                clause.hash());
    }

    static Map<String, String> tidy(Map<String, String> facts) {
        Map<String, String> tidy = new TreeMap<>();
        facts.forEach((name, value) -> {
            String text = Legible.text(name, value);
            if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
                throw new Malformed(name, "braces");
            }
            if (!text.isEmpty()) {
                tidy.put(name, text);
            }
        });
        return tidy;
    }
}
