package id.mufakat.structure;

import static id.mufakat.text.Unit.Kind.ANNEX;
import static id.mufakat.text.Unit.Kind.ARTICLE;
import static id.mufakat.text.Unit.Kind.CLOSING;
import static id.mufakat.text.Unit.Kind.ITEM;
import static id.mufakat.text.Unit.Kind.LEGAL_BASIS;
import static id.mufakat.text.Unit.Kind.LETTER;
import static id.mufakat.text.Unit.Kind.NUMBERS;
import static id.mufakat.text.Unit.Kind.OPENING;
import static id.mufakat.text.Unit.Kind.PARAGRAPH;
import static id.mufakat.text.Unit.Kind.PARTY;
import static id.mufakat.text.Unit.Kind.PREMISE;
import static id.mufakat.text.Unit.Kind.SECTION;
import static id.mufakat.text.Unit.Kind.TITLE;
import static id.mufakat.text.Unit.Kind.TRANSITION;

import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.text.Unit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may stand where (UU 12/2011, annex II: Pasal, ayat, huruf, angka; whereas-clauses and legal bases in their own rows).
 * Title, numbers, opening and parties are the template's: they are worded otherwise, and nothing else.
 */
public final class Nesting {

    private static final Set<Kind> FIXED = Set.of(TITLE, NUMBERS, OPENING, PARTY);
    private static final Set<Kind> LOOSE =
            Set.of(PREMISE, LEGAL_BASIS, SECTION, ARTICLE, PARAGRAPH, LETTER, ITEM, ANNEX);
    private static final List<Kind> LED = List.of(PREMISE, LEGAL_BASIS, ARTICLE);

    private final Tree tree;

    public Nesting(Tree tree) {
        this.tree = tree;
    }

    /**
     * A free place.
     *
     * @param where beside or below the unit that was asked about
     * @param parent what it is in, or {@link Tree#TOP}
     * @param after what it is behind, or {@link Tree#FIRST}
     */
    public record Slot(Kind kind, Where where, String parent, String after) {}

    /** On which side of a unit. */
    public enum Where {
        AFTER,
        UNDER
    }

    public static boolean isFixed(Kind kind) {
        return FIXED.contains(kind);
    }

    /** Where something may be put that belongs to this unit: behind it first, then below it. */
    public List<Slot> slots(String unit) {
        Unit here = tree.get(unit);
        String parent = tree.parent(unit);
        Stream<Slot> beside = beside(here, parent).stream().map(kind -> new Slot(kind, Where.AFTER, parent, unit));
        Stream<Slot> below = below(here).stream().map(kind -> new Slot(kind, Where.UNDER, unit, last(here, kind)));
        return Stream.concat(beside, below).toList();
    }

    /** @throws PlaceUnfit if such a unit may not stand there */
    public Slot demand(String unit, Where where, Kind kind) {
        return slots(unit).stream()
                .filter(slot -> slot.where() == where && slot.kind() == kind)
                .findFirst()
                .orElseThrow(PlaceUnfit::new);
    }

    /**
     * A unit may pass others of its kind and nothing else.
     *
     * @throws PlaceUnfit if it would stand among others
     * @throws UnitFixed if its place is the template's
     */
    public Tree move(String unit, String after) {
        if (isFixed(tree.get(unit).kind())) {
            throw new UnitFixed();
        }
        String parent = tree.parent(unit);
        if (unit.equals(after)) {
            throw new PlaceUnfit();
        }
        Tree moved = tree.move(unit, after);
        if (!kinds(moved.row(parent)).equals(kinds(tree.row(parent)))) {
            throw new PlaceUnfit();
        }
        return moved;
    }

    /** Whether the own words of an article become its first paragraph when it gets another. */
    public static boolean isSplit(Unit article, Kind below) {
        return article.kind() == ARTICLE
                && below == PARAGRAPH
                && !article.text().isEmpty()
                && article.children().stream().noneMatch(child -> child.kind() == PARAGRAPH);
    }

    private static List<Kind> kinds(List<Unit> row) {
        return row.stream().map(Unit::kind).toList();
    }

    private Set<Kind> beside(Unit here, String parent) {
        Set<Kind> kinds = new LinkedHashSet<>();
        List<Unit> row = tree.row(parent);
        int next = row.indexOf(here) + 1;
        Kind behind = next < row.size() ? row.get(next).kind() : null;
        if (LOOSE.contains(here.kind())) {
            kinds.add(here.kind());
        }
        if (here.kind() == TRANSITION) {
            kinds.addAll(behind != null && LED.contains(behind) ? List.of(behind) : LED);
        }
        boolean last = behind == null || behind == ANNEX;
        if (parent.equals(Tree.TOP) && last && (here.kind() == ARTICLE || here.kind() == CLOSING)) {
            kinds.add(ANNEX);
        }
        return kinds;
    }

    private static List<Kind> below(Unit here) {
        return switch (here.kind()) {
            case ARTICLE -> inArticle(here);
            case SECTION, ANNEX -> List.of(PARAGRAPH, LETTER);
            case PARAGRAPH -> List.of(LETTER);
            case LETTER -> List.of(ITEM);
            default -> List.of();
        };
    }

    private static List<Kind> inArticle(Unit article) {
        List<Kind> kinds = new ArrayList<>();
        boolean lettered = article.children().stream().anyMatch(child -> child.kind() == LETTER);
        if (!lettered) {
            kinds.add(PARAGRAPH);
        }
        if (!article.text().isEmpty()) {
            kinds.add(LETTER);
        }
        return kinds;
    }

    /** Behind its like, else before the words that close. */
    private static String last(Unit parent, Kind kind) {
        List<Unit> row = parent.children();
        String after = Tree.FIRST;
        String like = null;
        for (Unit child : row) {
            if (child.kind() == kind) {
                like = child.id();
            }
            if (child.kind() != CLOSING) {
                after = child.id();
            }
        }
        return like == null ? after : like;
    }
}
