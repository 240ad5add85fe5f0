package id.mufakat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextsIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static Texts texts;

    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        texts = house.get(Texts.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void draft() {
        house.run(() -> texts.add(new Text(owner, SampleTexts.memorandum())));
    }

    @Test
    void a_text_comes_back_as_it_was_put() {
        Text text = house.in(() -> texts.get(owner));

        assertThat(text.tree()).isEqualTo(SampleTexts.memorandum());
        assertThat(text.owner()).isEqualTo(owner);
        assertThat(house.in(() -> texts.find(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> house.run(() -> texts.edit(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void reading_does_not_count_as_a_change() {
        house.run(() -> texts.get(owner).tree().json());

        assertThat(house.in(() -> texts.get(owner)).revision()).isZero();
    }

    @Test
    void many_hands_on_different_units_at_once_lose_nothing() {
        Tree tree = SampleTexts.memorandum();
        List<Unit> units = tree.all().filter(unit -> !unit.text().isEmpty()).toList();

        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Future<?>> jobs = units.stream()
                .<Future<?>>map(unit -> hands.submit(() ->
                        house.run(() -> texts.edit(owner).reword(unit.id(), unit.text(), unit.text() + " Baru."))))
                .toList();
        hands.shutdown();

        assertThat(jobs).allSatisfy(job -> assertThat(job).succeedsWithin(Duration.ofMinutes(1)));
        Text text = house.in(() -> texts.get(owner));
        assertThat(text.tree().all().map(Unit::text).filter(words -> words.endsWith(" Baru.")))
                .hasSameSizeAs(units);
        assertThat(text.revision()).isEqualTo(units.size());
    }

    @Test
    void of_two_on_the_same_unit_one_is_told() {
        String before = SampleTexts.memorandum().get("funding").text();

        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<?>> jobs = Stream.of("Oleh PIHAK KESATU.", "Oleh PIHAK KEDUA.")
                .<Future<?>>map(words ->
                        hands.submit(() -> house.run(() -> texts.edit(owner).reword("funding", before, words))))
                .toList();
        hands.shutdown();

        assertThat(jobs.stream().filter(TextsIT::isTold)).hasSize(1);
        assertThat(house.in(() -> texts.get(owner)).revision()).isEqualTo(1);
    }

    private static boolean isTold(Future<?> job) {
        try {
            job.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(UnitChanged.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
