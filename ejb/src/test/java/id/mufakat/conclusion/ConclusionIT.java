package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConclusionIT {
    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = PaperWalk.house(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void an_agreement_walks_from_its_draft_into_force() {
        PaperWalk walk = new PaperWalk(house).file();

        assertThat(walk.agreement().stage()).isEqualTo(Stage.IN_FORCE);
    }
}
