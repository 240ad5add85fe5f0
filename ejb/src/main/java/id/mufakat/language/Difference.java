package id.mufakat.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two wordings, word by word, as a reader would mark it: long common stretches stay, changed words
 * stand together with the spaces between them.
 *
 * @param pieces in reading order; a removed piece stands before the one that replaces it
 */
public record Difference(List<Piece> pieces) {

    /** @param text with its spaces: the pieces that are not added, joined, are the old wording */
    public record Piece(Change change, String text) {}

    /** What became of a piece. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Above this the middle counts as rewritten: comparing would cost more memory than a hostile pair deserves. */
    private static final int CELLS = 4_000_000;

    public static Difference between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        Marks marks = new Marks();
        marks.add(Change.SAME, old.subList(0, head));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), marks);
        marks.add(Change.SAME, old.subList(old.size() - tail, old.size()));
        return new Difference(marks.pieces());
    }

    /** Whether both wordings are the same. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.SAME);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void middle(List<String> old, List<String> now, Marks marks) {
        if ((long) old.size() * now.size() > CELLS) {
            marks.add(Change.REMOVED, old);
            marks.add(Change.ADDED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                marks.add(Change.SAME, List.of(old.get(i++)));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                marks.add(Change.REMOVED, List.of(old.get(i++)));
            } else {
                marks.add(Change.ADDED, List.of(now.get(j++)));
            }
        }
    }

    /** At [i][j]: how many tokens the rests from i and j have in common, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Gathers tokens into pieces; a space alone between two changes belongs to both of them. */
    private static final class Marks {

        private final Deque<Piece> done = new ArrayDeque<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Change change, List<String> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            String text = String.join("", tokens);
            if (change == Change.SAME) {
                same.append(text);
                return;
            }
            settleSame();
            (change == Change.REMOVED ? removed : added).append(text);
        }

        private void settleSame() {
            boolean bridge = same.toString().isBlank() && !removed.isEmpty() && !added.isEmpty();
            if (bridge) {
                removed.append(same);
                added.append(same);
                same.setLength(0);
            } else if (!same.isEmpty()) {
                flush();
            }
        }

        private void flush() {
            put(Change.REMOVED, removed);
            put(Change.ADDED, added);
            put(Change.SAME, same);
        }

        private void put(Change change, StringBuilder text) {
            if (!text.isEmpty()) {
                done.add(new Piece(change, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> pieces() {
            flush();
            return new ArrayList<>(done);
        }
    }
}
