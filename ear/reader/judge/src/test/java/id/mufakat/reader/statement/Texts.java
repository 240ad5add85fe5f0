package id.mufakat.reader.statement;

import id.mufakat.text.Clause;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random texts, and random edits of them: what a drafter can do to a tree, many times over. */
public final class Texts {

    private static final String[] WORDS = {
        "para", "pihak", "sepakat", "data", "é", "“saling”", "{{tanggal|hari}}", "\"menukar\"", "\\", "{{ref:u1}}"
    };
    private static final Unit.Kind[] KINDS = Unit.Kind.values();

    private final Random random;
    private int units;

    public Texts(long seed) {
        random = new Random(seed);
    }

    /** @param most units, about */
    public Tree tree(int most) {
        List<Unit> top = new ArrayList<>(List.of(unit(Unit.Kind.TITLE, List.of())));
        while (units < most) {
            top.add(branch(3));
        }
        return tree(top);
    }

    /** The same text after up to {@code most} edits. */
    public Tree edit(Tree tree, int most) {
        List<Unit> edited = tree.units();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            edited = edit(edited);
        }
        return edited.isEmpty() ? tree : tree(edited);
    }

    public List<Clause> clauses(Tree tree) {
        return Clause.of(tree, Map.of());
    }

    private static Tree tree(List<Unit> units) {
        return new Tree("SAMPLE", "ab".repeat(32), "id-ID", Set.of("tanggal"), units);
    }

    /** One edit somewhere among siblings: reword, take out with or without children, put in, exchange, move under. */
    private List<Unit> edit(List<Unit> siblings) {
        List<Unit> changed = new ArrayList<>(siblings);
        int at = changed.isEmpty() ? 0 : random.nextInt(changed.size());
        switch (changed.isEmpty() ? 0 : random.nextInt(8)) {
            case 0 -> changed.add(at, branch(1));
            case 1 -> changed.remove(at);
            case 2 -> changed.add(random.nextInt(changed.size()), changed.remove(at));
            case 3 -> changed.set(at, reworded(changed.get(at)));
            case 4 -> changed.addAll(at, changed.remove(at).children());
            case 5 -> {
                Unit under = changed.remove(at);
                if (changed.isEmpty()) {
                    changed.add(under);
                } else {
                    int host = random.nextInt(changed.size());
                    List<Unit> children = new ArrayList<>(changed.get(host).children());
                    children.add(random.nextInt(children.size() + 1), under);
                    changed.set(host, with(changed.get(host), children));
                }
            }
            default ->
                changed.set(at, with(changed.get(at), edit(changed.get(at).children())));
        }
        return changed;
    }

    private Unit branch(int deepest) {
        List<Unit> children = new ArrayList<>();
        for (int left = deepest == 0 ? 0 : random.nextInt(4); left > 0; left--) {
            children.add(branch(deepest - 1));
        }
        return unit(KINDS[random.nextInt(KINDS.length)], children);
    }

    private Unit unit(Unit.Kind kind, List<Unit> children) {
        Table table = kind == Unit.Kind.TABLE
                ? new Table(
                        random.nextBoolean() ? List.of() : List.of(words(), words()),
                        List.of(List.of(words(), words()), List.of(words(), "")))
                : null;
        String heading = random.nextBoolean() ? words() : null;
        return new Unit("u" + units++, kind, heading, words(), null, table, children);
    }

    private Unit reworded(Unit unit) {
        return new Unit(unit.id(), unit.kind(), unit.heading(), words(), null, unit.table(), unit.children());
    }

    private static Unit with(Unit unit, List<Unit> children) {
        return new Unit(unit.id(), unit.kind(), unit.heading(), unit.text(), null, unit.table(), children);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString().strip();
    }
}
