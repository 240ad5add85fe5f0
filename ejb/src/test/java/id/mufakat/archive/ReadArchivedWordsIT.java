package id.mufakat.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Unreadable;
import id.mufakat.search.SampleDeposits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadArchivedWordsIT {

    private final Deque<String> refusals = new ArrayDeque<>();
    private TestDatabase database;
    private TestHouse house;
    private ReadArchivedWords words;

    /** Refuses for the reasons it is given, then reads. */
    private final class MoodyReader implements Reader {

        @Override
        public Extract extract(byte[] file) {
            if (!refusals.isEmpty()) {
                throw new Unreadable(refusals.remove());
            }
            return new Extract("application/pdf", "netralitas aparatur", 1, false);
        }

        @Override
        public void inspect(byte[] file) {
            extract(file);
        }

        @Override
        public Judgement judge(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {
            throw new UnsupportedOperationException("extracts only");
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database).with(Reader.class, new MoodyReader());
        words = house.get(ReadArchivedWords.class);
        SampleDeposits.add(house);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_reader_that_was_killed_says_nothing_of_the_document() {
        refusals.addAll(List.of("reader-lost", "reader-lost"));

        assertThat(words.read()).isTrue();
        assertThat(words.read()).isTrue();
        assertThat(reading()).isEqualTo("WAITING");
        assertThat(words.read()).isTrue();
        assertThat(reading()).isEqualTo("READ");
    }

    @Test
    void a_document_that_ends_reader_after_reader_is_let_be() {
        refusals.addAll(List.of("reader-lost", "reader-lost", "reader-lost"));

        assertThat(words.read()).isTrue();
        assertThat(words.read()).isTrue();
        assertThat(words.read()).isTrue();
        assertThat(reading()).isEqualTo("FAILED");
        assertThat(words.read()).isFalse();
    }

    @Test
    void without_a_reader_the_document_waits() {
        refusals.add("no-reader");

        assertThat(words.read()).isFalse();
        assertThat(reading()).isEqualTo("WAITING");
    }

    private String reading() {
        return database.ask("select reading from archived_document");
    }
}
