package id.mufakat.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.SampleWalk;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A book that is read a piece at a time, while it grows. */
class BookPiecesIT {

    private static final String KIND = "MEMORANDUM";

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @Test
    void a_book_is_read_in_pieces_and_numbers_from_elsewhere_end_it() {
        SampleWalk walk = new SampleWalk(house).approve();
        house.as(walk.one.registrar()).get(GiveNumber.class).give(walk.id, "SRIKANDI/77/2026");
        house.get(VoidNumber.class).cancel(walk.id, "SRIKANDI/77/2026", "dicatat dari buku sendiri", null);
        ReadBook read = house.get(ReadBook.class);

        BookSheet first = read.read(KIND, 2026, "", null, 1);
        assertThat(first.lines()).singleElement().satisfies(line -> assertThat(line.sequence())
                .isEqualTo(1));
        BookSheet second = read.read(KIND, 2026, "", first.next(), 9);
        assertThat(second.lines()).singleElement().satisfies(line -> {
            assertThat(line.sequence()).isNull();
            assertThat(line.number()).isEqualTo("SRIKANDI/77/2026");
            assertThat(line.state()).isEqualTo("VOID");
        });
        assertThat(second.next()).isNull();
    }

    @Test
    void a_number_given_while_the_book_is_read_repeats_no_line_that_was_read() {
        SampleWalk walk = new SampleWalk(house).approve();
        house.as(walk.one.registrar());
        house.get(GiveNumber.class).give(walk.id, "SRIKANDI/1/2026");
        house.get(VoidNumber.class).cancel(walk.id, "SRIKANDI/1/2026", "salah catat", "SRIKANDI/2/2026");
        ReadBook read = house.get(ReadBook.class);
        BookSheet first = read.read(KIND, 2026, "", null, 1);

        house.get(VoidNumber.class).cancel(walk.id, "SRIKANDI/2/2026", "dari buku sendiri", null);

        BookSheet second = read.read(KIND, 2026, "", first.next(), 9);
        assertThat(Stream.of(first, second).flatMap(piece -> piece.lines().stream()))
                .map(BookSheet.Line::number)
                .containsExactlyInAnyOrder("SRIKANDI/1/2026", "SRIKANDI/2/2026");
    }
}
