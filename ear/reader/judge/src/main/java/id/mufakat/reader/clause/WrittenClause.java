package id.mufakat.reader.clause;

import java.util.List;
import java.util.Set;

/**
 * The bytes of a clause as section 2 of {@code canonical-clause.md} has them, read back: one that only hashes right, but
 * hides characters or lines, is refused.
 */
public final class WrittenClause {

    static final Set<String> KINDS = Set.of(
            "TITLE",
            "NUMBERS",
            "OPENING",
            "PARTY",
            "PREMISE",
            "LEGAL_BASIS",
            "TRANSITION",
            "ARTICLE",
            "PARAGRAPH",
            "LETTER",
            "ITEM",
            "SECTION",
            "TABLE",
            "CLOSING",
            "ANNEX");

    private static final List<String> HEAD = List.of("mufakat-clause-1", "unit ", "kind ", "heading ", "text ");

    private WrittenClause() {}

    /**
     * The id in the second line.
     *
     * @throws Unsound unless it is a canonical clause to the last byte
     */
    public static String unit(String written) throws Unsound {
        String[] lines = written.split("\n", -1);
        Unsound.unless(lines.length > HEAD.size() && lines[lines.length - 1].isEmpty(), "a clause without its lines");
        Unsound.unless(lines[0].equals(HEAD.get(0)), "a clause of an unknown format");
        String unit = after(lines, 1);
        String kind = after(lines, 2);
        Unsound.unless(KINDS.contains(kind), "an unknown kind of clause");
        Member.canonical(after(lines, 3));
        Member.canonical(after(lines, 4));
        Unsound.unless(kind.equals("TABLE") || lines.length == HEAD.size() + 1, "cells outside a table");
        for (int at = HEAD.size(); at < lines.length - 1; at++) {
            boolean head = at == HEAD.size() && lines[at].startsWith("head ");
            Unsound.unless(head || lines[at].startsWith("row "), "a line that no clause has");
            for (String cell : lines[at].substring(head ? 5 : 4).split("\t", -1)) {
                Member.canonical(cell);
            }
        }
        return unit;
    }

    private static String after(String[] lines, int at) throws Unsound {
        String word = HEAD.get(at);
        Unsound.unless(lines[at].startsWith(word), "a clause without " + word.strip());
        return lines[at].substring(word.length());
    }
}
