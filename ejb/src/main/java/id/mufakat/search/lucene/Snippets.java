package id.mufakat.search.lucene;

import id.mufakat.search.SearchPage.Piece;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;

/** Cuts a document's text around the words found. Markup is made by whoever shows it; here it is text only. */
final class Snippets {

    private static final int LENGTH = 160;
    private static final int FRAGMENTS = 2;

    /** Private-use characters: no keyboard types them, and whoever sneaks them into a file only marks their own text. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    private Snippets() {}

    /** Where nothing matched, Lucene gives all of the text or none; {@link #pieces} shortens it. */
    static HighlighterFinalStep describe(SearchHighlighterFactory highlighters) {
        return highlighters
                .unified()
                .tag(BEGIN, END)
                .numberOfFragments(FRAGMENTS)
                .noMatchSize(Integer.MAX_VALUE);
    }

    static List<Piece> pieces(List<String> fragments) {
        String text = String.join(" … ", fragments).replaceAll("\\s+", " ").strip();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int begin = text.indexOf(BEGIN, from);
            int end = begin < 0 ? -1 : text.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(pieces, text.substring(from, begin), false);
            add(pieces, text.substring(begin + 1, end), true);
            from = end + 1;
        }
        add(pieces, text.substring(from), false);
        return List.copyOf(pieces);
    }

    /** The sentences of a decree run over half a page: of what stands between the words found, only the ends are shown. */
    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(marked || text.length() <= LENGTH ? text : shortened(text), marked));
        }
    }

    private static String shortened(String text) {
        int begin = text.lastIndexOf(' ', LENGTH / 2);
        int end = text.indexOf(' ', text.length() - LENGTH / 2);
        String head = text.substring(0, begin < 0 ? LENGTH / 2 : begin);
        return head + " …" + text.substring(end < 0 ? text.length() - LENGTH / 2 : end);
    }
}
