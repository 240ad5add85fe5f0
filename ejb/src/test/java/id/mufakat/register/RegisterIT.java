package id.mufakat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.register.NumberPattern.Marks;
import id.mufakat.register.Register.Insertion;
import id.mufakat.register.Register.Reservation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterIT {

    private static final String KIND = "MEMORANDUM";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);
    private static final Marks MARKS = new Marks("B", "HK.02", "ketua");
    private static final int CLICKS = 50;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestHouse house = new TestHouse(database)
            .with(Clock.class, Clock.fixed(Instant.parse("2024-05-08T04:00:00Z"), ZoneOffset.UTC));
    private final UUID agency = UUID.randomUUID();
    private Register register;

    @BeforeEach
    void writeThePattern() {
        register = house.get(Register.class);
        house.run(() -> register.write(agency, KIND, new NumberPattern("{seq:3}/HK.02.00/K.BA-03/{MM}/{YYYY}")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fifty_reservations_at_once_leave_no_gap_and_no_twin() throws InterruptedException, ExecutionException {
        List<String> numbers =
                atOnce(() -> house.in(() -> register.reserve(reservation(), DAY).text()));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLICKS)
                        .mapToObj("%03d/HK.02.00/K.BA-03/05/2024"::formatted)
                        .toList());
    }

    @Test
    void a_rolled_back_reservation_gives_its_number_to_the_next() {
        assertThatThrownBy(() -> house.run(() -> {
                    register.reserve(reservation(), DAY);
                    throw new IllegalStateException("the world broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(house.in(() -> register.reserve(reservation(), DAY).text())).startsWith("001/");
    }

    @Test
    void a_number_entered_from_elsewhere_is_never_used_again() {
        house.run(() -> register.enter(reservation(), DAY, "001/HK.02.00/K.BA-03/05/2024"));

        assertThat(house.in(() -> register.reserve(reservation(), DAY).text())).startsWith("002/");
        assertThatThrownBy(() -> house.run(() -> register.enter(reservation(), DAY, " 001/HK.02.00/K.BA-03/05/2024 ")))
                .isInstanceOf(NumberTaken.class);
    }

    @Test
    void each_agency_and_each_year_has_its_own_book() {
        house.run(() -> register.reserve(reservation(), DAY));

        String nextYear =
                house.in(() -> register.reserve(reservation(), DAY.plusYears(1)).text());
        Reservation elsewhere = new Reservation(UUID.randomUUID(), KIND, UUID.randomUUID(), UUID.randomUUID(), MARKS);
        String other = house.in(() -> register.reserve(elsewhere, DAY).text());

        assertThat(nextYear).isEqualTo("001/HK.02.00/K.BA-03/05/2025");
        assertThat(other).isEqualTo("001/05/2024");
    }

    @Test
    void a_void_number_stays_in_the_book_and_is_not_given_again() {
        Reservation first = reservation();
        house.run(() -> register.reserve(first, DAY));
        house.run(() -> register.of(agency, first.subject()).orElseThrow().cancel("salah naskah"));

        assertThat(house.in(() -> register.of(agency, first.subject()))).isEmpty();
        assertThat(house.in(() -> register.reserve(reservation(), DAY).text())).startsWith("002/");
        assertThat(house.in(() -> register.book(new DocumentNumber.Page(agency, KIND, 2024), "", null, 9)))
                .hasSize(2);
    }

    @Test
    void fifty_insertions_at_once_behind_one_number_leave_no_gap_and_no_twin()
            throws InterruptedException, ExecutionException {
        house.run(() -> register.reserve(reservation(), DAY));
        house.run(() -> register.reserve(reservation(), DAY));

        List<String> numbers = atOnce(() -> house.in(
                () -> register.insert(reservation(), late(1, DAY.minusDays(3))).text()));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLICKS)
                        .mapToObj("001.%d/HK.02.00/K.BA-03/05/2024"::formatted)
                        .toList());
        assertThat(house.in(() -> register.reserve(reservation(), DAY).text())).startsWith("003/");
        assertThat(house.in(() -> register.book(new DocumentNumber.Page(agency, KIND, 2024), "", null, 99)))
                .extracting(number -> number.sequence().orElseThrow() + "." + number.sub())
                .startsWith("1.0", "1.1", "1.2")
                .endsWith("1.50", "2.0", "3.0");
    }

    @Test
    void a_rolled_back_insertion_gives_its_number_to_the_next() {
        house.run(() -> register.reserve(reservation(), DAY));
        house.run(() -> register.reserve(reservation(), DAY));
        assertThatThrownBy(() -> house.run(() -> {
                    register.insert(reservation(), late(1, DAY));
                    throw new IllegalStateException("the world broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(house.in(() -> register.insert(reservation(), late(1, DAY)).text()))
                .isEqualTo("001.1/HK.02.00/K.BA-03/05/2024");
    }

    @Test
    void nothing_is_inserted_behind_the_last_number_of_the_year() {
        house.run(() -> register.reserve(reservation(), DAY));
        house.run(() -> register.reserve(reservation(), DAY));

        assertThatThrownBy(() -> house.run(() -> register.insert(reservation(), late(2, DAY))))
                .isInstanceOf(NumberNotPassed.class);
        assertThatThrownBy(() -> house.run(() -> register.insert(reservation(), late(1, DAY.minusYears(1)))))
                .isInstanceOf(NumberNotPassed.class);
    }

    @Test
    void the_database_takes_no_second_number_at_one_place() {
        house.run(() -> register.reserve(reservation(), DAY));
        house.run(() -> register.reserve(reservation(), DAY));
        house.run(() -> register.insert(reservation(), late(1, DAY)));

        assertThatThrownBy(() -> database.execute("update document_number set sub = 0, inserted_matter = null,"
                        + " inserted_date = null, inserted_reason = null where sub = 1"))
                .hasStackTraceContaining("a_place_is_given_once");
        assertThatThrownBy(() -> database.execute("update document_number set sub = 2 where sequence = 2"))
                .hasStackTraceContaining("an_inserted_number_says_what_for");
    }

    private static Insertion late(int after, LocalDate date) {
        return new Insertion(after, date, "Undangan audiensi", "nomor terlewat");
    }

    private Reservation reservation() {
        return new Reservation(agency, KIND, UUID.randomUUID(), UUID.randomUUID(), MARKS);
    }

    private static List<String> atOnce(Callable<String> act) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Future<String>> answers =
                    pool.invokeAll(IntStream.range(0, CLICKS).mapToObj(i -> act).toList());
            List<String> all = new java.util.ArrayList<>();
            for (Future<String> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }
}
