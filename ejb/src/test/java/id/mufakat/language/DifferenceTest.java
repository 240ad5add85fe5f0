package id.mufakat.language;

import static id.mufakat.language.Difference.Change.ADDED;
import static id.mufakat.language.Difference.Change.REMOVED;
import static id.mufakat.language.Difference.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.language.Difference.Change;
import id.mufakat.language.Difference.Piece;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void one_word_is_one_change() {
        Difference difference = Difference.between(
                "paling lambat 30 (tiga puluh) hari kerja", "paling lambat 45 (empat puluh lima) hari kerja");

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(SAME, "paling lambat "),
                        new Piece(REMOVED, "30"),
                        new Piece(ADDED, "45"),
                        new Piece(SAME, " ("),
                        new Piece(REMOVED, "tiga"),
                        new Piece(ADDED, "empat"),
                        new Piece(SAME, " puluh"),
                        new Piece(ADDED, " lima"),
                        new Piece(SAME, ") hari kerja"));
    }

    @Test
    void neighbouring_words_change_together() {
        assertThat(Difference.between("wajib menjaga rahasia.", "harus melindungi rahasia.")
                        .pieces())
                .containsExactly(
                        new Piece(REMOVED, "wajib menjaga"),
                        new Piece(ADDED, "harus melindungi"),
                        new Piece(SAME, " rahasia."));
    }

    @Test
    void punctuation_counts() {
        assertThat(Difference.between("data; dan", "data").pieces())
                .containsExactly(new Piece(SAME, "data"), new Piece(REMOVED, "; dan"));
    }

    @Test
    void nothing_and_everything() {
        assertThat(Difference.between("", "").pieces()).isEmpty();
        assertThat(Difference.between("sama", "sama").isNone()).isTrue();
        assertThat(Difference.between("", "baru").pieces()).containsExactly(new Piece(ADDED, "baru"));
        assertThat(Difference.between("lama", "").isNone()).isFalse();
    }

    @Test
    void both_wordings_can_be_read_back_from_any_difference() {
        Random random = new Random(20240508);

        for (int round = 0; round < 500; round++) {
            String before = prose(random);
            String after = prose(random);
            Difference difference = Difference.between(before, after);

            assertThat(read(difference, change -> change != ADDED)).isEqualTo(before);
            assertThat(read(difference, change -> change != REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void a_hostile_pair_is_answered_at_once() {
        Difference difference = Difference.between(".,".repeat(10_000), ";:".repeat(10_000));

        assertThat(difference.pieces()).hasSize(2);
    }

    private static String read(Difference difference, Predicate<Change> side) {
        return difference.pieces().stream()
                .filter(piece -> side.test(piece.change()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String prose(Random random) {
        return random.ints(random.nextInt(30), 0, 8)
                .mapToObj(i -> new String[] {"ayat", "(1)", " ", "Pasal", ",", "dan", " ", "data"}[i])
                .collect(Collectors.joining());
    }
}
