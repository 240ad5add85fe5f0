package id.mufakat.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.search.SampleDeposits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRebuildIT {

    @Test
    void an_index_that_was_lost_is_written_anew(@TempDir Path folder) {
        try (TestDatabase database = TestDatabase.indexed(folder)) {
            TestHouse house = new TestHouse(database);
            SampleDeposits.add(house);
            IndexGap gap = house.get(IndexGap.class);
            IndexRebuild rebuild = house.get(IndexRebuild.class);
            assertThat(house.in(gap::missing)).isZero();
            house.run(gap::empty);
            assertThat(house.in(gap::missing)).isEqualTo(1);
            Optional<UUID> last = rebuild.write(Optional.empty());
            assertThat(last).isPresent();
            assertThat(rebuild.write(last)).isEmpty();
            assertThat(house.in(gap::missing)).isZero();
        }
    }

    @Test
    void words_that_the_index_missed_are_found_missing(@TempDir Path folder) {
        try (TestDatabase database = TestDatabase.indexed(folder)) {
            TestHouse house = new TestHouse(database);
            UUID document = SampleDeposits.add(house);
            IndexGap gap = house.get(IndexGap.class);
            // As a server leaves it that dies between the database's commit and the index's.
            database.execute("update archived_document set reading = 'READ', words = 'netralitas aparatur' where id = '"
                    + document + "'");
            assertThat(house.in(gap::missing)).isEqualTo(1);
            house.get(IndexRebuild.class).write(Optional.empty());
            assertThat(house.in(gap::missing)).isZero();
        }
    }
}
