package id.mufakat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.matrix.MatrixSheet.Step;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.turn.Standing.Ledger;
import id.mufakat.turn.Standing.Ledger.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private final History history = new History();

    @Test
    void what_the_first_version_brings_is_no_change() {
        history.add(1, ONE, ledger("a 1", "b 1"));

        assertThat(history.of("a")).isEmpty();
        assertThat(history.wording("a", ONE)).contains(new Step(1, ONE, What.ADDED, ""));
        assertThat(history.wording("a", TWO)).isEmpty();
    }

    @Test
    void each_version_says_what_it_changed_and_who_did() {
        history.add(1, ONE, ledger("a 1", "b 1"));
        history.add(2, TWO, ledger("a 2", "c 2", "b 1"));
        history.add(4, ONE, ledger("a 4", "c 2", "b gone 4"));

        assertThat(history.of("a"))
                .containsExactly(new Step(2, TWO, What.REWORDED, ""), new Step(4, ONE, What.REWORDED, ""));
        assertThat(history.of("b")).containsExactly(new Step(4, ONE, What.REMOVED, ""));
        assertThat(history.of("c")).containsExactly(new Step(2, TWO, What.ADDED, ""));
        assertThat(history.wording("a", TWO)).map(Step::version).contains(2);
        assertThat(history.lastSeen("b")).isEqualTo(2);
    }

    @Test
    void what_comes_back_was_added_again() {
        history.add(1, ONE, ledger("a 1", "b 1"));
        history.add(2, TWO, ledger("a 1", "b gone 2"));
        history.add(3, ONE, ledger("a 1", "b 3"));

        assertThat(history.of("b")).extracting(Step::what).containsExactly(What.REMOVED, What.ADDED);
        assertThat(history.order()).containsExactly("a", "b");
    }

    @Test
    void what_stands_elsewhere_was_moved_and_nothing_else() {
        history.add(1, ONE, ledger("a 1", "b 1", "c 1"));
        history.add(2, TWO, ledger("b 1", "c 1", "a 1"));

        assertThat(history.of("a")).containsExactly(new Step(2, TWO, What.MOVED, ""));
        assertThat(history.of("b")).isEmpty();
        assertThat(history.of("c")).isEmpty();
    }

    @Test
    void what_is_gone_stays_where_it_stood() {
        history.add(1, ONE, ledger("a 1", "b 1", "c 1", "d 1", "e 1"));
        history.add(2, TWO, ledger("b 1", "e 1", "a gone 2", "c gone 2", "d gone 2"));
        assertThat(history.order()).containsExactly("a", "b", "c", "d", "e");

        history.add(3, ONE, ledger("f 3", "e 1", "a gone 2", "b gone 3", "c gone 2", "d gone 2"));
        assertThat(history.order()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
        assertThat(history.order()).containsSubsequence("a", "c", "d", "e").containsSubsequence("b", "f");
    }

    /** Entries as {@code unit since} and {@code unit gone since}; a wording is as new as its number. */
    private static Ledger ledger(String... entries) {
        List<Entry> all = new ArrayList<>();
        for (String entry : entries) {
            String[] words = entry.split(" ");
            int since = Integer.parseInt(words[words.length - 1]);
            all.add(new Entry(words[0], 0, entry, words.length > 2, since));
        }
        return new Ledger(all, null);
    }
}
