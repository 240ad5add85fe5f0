package id.mufakat.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.search.SearchPage.Hit;
import id.mufakat.search.lucene.IndexNames;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency is called after a document was filed finds the document too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallingsIT {

    private TestDatabase database;
    private TestHouse house;
    private Agency agency;
    private UUID filed;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = TestDatabase.indexed(folder);
        house = new TestHouse(database);
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** Each test has an archivist who sees one document. */
    @BeforeEach
    void file() {
        TestPeople people = new TestPeople(house);
        agency = people.agency("Kesbangpol");
        house.as(people.colleague(agency, "Wayan", Role.ARCHIVIST));
        filed = SampleDeposits.add(house, "Berita Acara", "5/BA/2024", agency.code(), agency, agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "panwaslih",
                "berita panwaslih",
                "\"panwaslih kuta selatan\"",
                "panwasl*",
                "panwasliih",
                "linmas",
            })
    void what_was_filed_before_is_found_by_every_name_of_today(String text) {
        assertThat(find(text)).isEmpty();

        call("Satlinmas dan Linmas", "Bawas", "Panwaslih Kuta Selatan");

        assertThat(find(text)).containsExactly(filed);
        assertThat(find("panwaslih surabaya")).isEmpty();
    }

    @Test
    void what_it_was_called_when_the_document_was_filed_finds_it_for_ever() {
        call("Linmas");

        assertThat(find("kesbangpol")).containsExactly(filed);
    }

    @Test
    void a_name_that_was_taken_back_finds_nothing() {
        call("Kesbangpol", "Panwaslih");
        call("Kesbangpol");

        assertThat(find("panwaslih")).isEmpty();
    }

    /** To others its documents are not there, whatever it is called (invariant 14). */
    @Test
    void name_of_today_shows_others_neither_hit_nor_count() {
        call("Satlinmas", "Panwasdus");
        TestPeople people = new TestPeople(house);
        house.as(people.colleague(people.agency("Dinas Arsip"), "Made", Role.ARCHIVIST));

        for (String text : List.of("panwasdus", "panwasd*", "panwassdus", "satlinmas")) {
            SearchPage page = page(text);

            assertThat(page.hits()).as(text).isEmpty();
            assertThat(page.total()).as(text).isZero();
            assertThat(page.facets().agencies()).as(text).isEmpty();
        }
    }

    /** As a server leaves it that dies between the database's commit and the index's. */
    @Test
    void each_start_learns_what_agencies_are_called() {
        database.execute("update agency set aliases = '{Panwaslih}' where id = '" + agency.id() + "'");
        assertThat(find("panwaslih")).isEmpty();

        house.get(IndexNames.class).write();

        assertThat(find("panwaslih")).containsExactly(filed);
    }

    private void call(String shortName, String... aliases) {
        house.run(() -> {
            Agency known = house.get(Parties.class).agency(agency.id());
            known.rename(known.name(), shortName, List.of(aliases));
        });
    }

    private List<UUID> find(String text) {
        return page(text).hits().stream().map(Hit::id).toList();
    }

    private SearchPage page(String text) {
        return house.get(SearchArchive.class).find(new ArchiveQuery(text, null, null, null, null, null, 0, 20));
    }
}
