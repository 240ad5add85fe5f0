package id.mufakat.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code cast.csv}.
 *
 * @param side {@code bawaslu} or {@code bkpsdm}
 * @param nip empty for a commissioner
 */
record Member(
        String side,
        String username,
        String role,
        String name,
        String frontTitles,
        String backTitles,
        String nip,
        String rank,
        String post) {

    /** At a domain that nobody can ever register. */
    String email() {
        return username + "@" + side + "-badung.example";
    }

    static List<Member> cast() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Member.class.getResourceAsStream("cast.csv")), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Member(
                            cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
