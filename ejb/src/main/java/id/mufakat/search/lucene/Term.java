package id.mufakat.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One thing a person searches for. Whatever they type can be read this way; nothing is a syntax error. */
record Term(Kind kind, String text) {

    /** More than anybody types; a page of text pasted into the field is cut here. */
    private static final int MOST = 16;

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{N}]{2,}\\*");
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");

    enum Kind {
        WORD,
        PHRASE,
        PREFIX
    }

    /** Words, {@code "phrases as written"} and beginnings such as {@code netral*}. Empty if there is nothing to look for. */
    static List<Term> of(String text) {
        return PIECE.matcher(text.replaceAll("[\u201c\u201d\u201e]", "\""))
                .results()
                .map(Term::of)
                .filter(term -> READABLE.matcher(term.text()).find())
                .limit(MOST)
                .toList();
    }

    /** How many letters may be wrong; short words have no room for slips. */
    int slips() {
        if (kind != Kind.WORD || !text.chars().allMatch(Character::isLetter) || text.length() < 4) {
            return 0;
        }
        return text.length() < 8 ? 1 : 2;
    }

    private static Term of(MatchResult piece) {
        if (piece.group(1) != null) {
            return new Term(Kind.PHRASE, piece.group(1));
        }
        String word = piece.group(2);
        return PREFIX.matcher(word).matches()
                ? new Term(Kind.PREFIX, word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT))
                : new Term(Kind.WORD, word);
    }
}
