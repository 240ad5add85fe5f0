package id.mufakat.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the permission table: one thing to ask for, and what each caller gets.
 *
 * @param path with placeholders, and for pages with a query
 * @param sample the name of what the placeholders stand for
 */
record Rule(String method, String path, String sample, List<Cell> cells) {

    /** In the order of the table's columns. */
    static final List<Post> OWN = List.of(Post.values());

    static final List<Post> ELSEWHERE = OWN.subList(0, OWN.size() - 1);

    /**
     * @param side and post null together for a caller who is not logged in
     * @param expected {@code +} done, {@code =} refused as things stand, {@code .} as if it were not there, {@code !} asked
     *     to log in, {@code >} sent elsewhere
     */
    record Cell(@Nullable Side side, @Nullable Post post, char expected) {

        boolean isRefused() {
            return expected == '.' || expected == '!';
        }

        @Override
        public String toString() {
            return side == null || post == null ? "anonymous" : side.word + " " + post.name();
        }
    }

    /** The whole table. */
    static List<Rule> all() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rule.class.getResourceAsStream("permissions.txt")), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who gets through the door, the third agency's people before the cast. */
    Optional<Cell> admitted() {
        return Stream.of(Side.THIRD, Side.OWN, Side.PARTNER)
                .flatMap(side -> cells.stream().filter(cell -> cell.side() == side))
                .filter(cell -> cell.expected() == '+' || cell.expected() == '=')
                .filter(cell -> cell.post() != Post.NOBODY)
                .max(Comparator.comparing(cell -> cell.expected() == '+' ? 1 : 0));
    }

    /** @throws IllegalArgumentException if the line is not complete */
    static Rule parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 7) {
            throw new IllegalArgumentException("a row has 7 columns: " + line);
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(null, null, words[3].charAt(0)));
        add(cells, Side.OWN, OWN, words[4]);
        add(cells, Side.PARTNER, ELSEWHERE, words[5]);
        add(cells, Side.THIRD, ELSEWHERE, words[6]);
        return new Rule(words[0], words[1], words[2], cells);
    }

    private static void add(List<Cell> cells, Side side, List<Post> posts, String word) {
        if (word.length() != posts.size()) {
            throw new IllegalArgumentException(side.word + " needs " + posts.size() + " cells, not " + word);
        }
        for (int i = 0; i < posts.size(); i++) {
            cells.add(new Cell(side, posts.get(i), word.charAt(i)));
        }
    }

    /** What it is a rule for: method and path without query. */
    String subject() {
        int query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query));
    }

    /** Wrong tries of a passphrase or a password count: they have tests of their own, which lock nobody out. */
    boolean isCounted(String field) {
        return (subject().endsWith("/signature") && field.equals("passphrase"))
                || (subject().equals("POST /api/v1/tokens")
                        && Set.of("username", "password").contains(field));
    }

    String expected() {
        return line(cells.stream().map(cell -> String.valueOf(cell.expected())).toList());
    }

    /** Signs in the order of the cells, spaced like the table. */
    static String line(List<String> signs) {
        int partner = 1 + OWN.size();
        int third = partner + ELSEWHERE.size();
        return String.join(
                " ",
                signs.get(0),
                String.join("", signs.subList(1, partner)),
                String.join("", signs.subList(partner, third)),
                String.join("", signs.subList(third, signs.size())));
    }

    boolean isReading() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path + " on " + sample;
    }
}
