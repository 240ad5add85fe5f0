package id.mufakat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.archive.OpenArchived;
import id.mufakat.archive.ReadArchived;
import id.mufakat.archive.ReadArchivedWords;
import id.mufakat.archive.Standing;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.reading.Reader;
import id.mufakat.search.SearchPage.Facet;
import id.mufakat.search.SearchPage.Hit;
import id.mufakat.search.SearchPage.Piece;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final String NUMBER = "014/HK.02.00/K.BA-03/05/2024";

    private TestDatabase database;
    private TestHouse house;
    private Actor ours;
    private Actor theirs;
    private UUID found;
    private UUID foreign;
    private final SampleDeposits.PlainReader reader = new SampleDeposits.PlainReader();

    @BeforeAll
    void furnish(@TempDir Path folder) {
        database = TestDatabase.indexed(folder);
        house = new TestHouse(database).with(Reader.class, reader);
        TestPeople people = new TestPeople(house);
        Agency bawaslu = people.agency("Bawaslu Badung");
        Agency bkpsdm = people.agency("BKPSDM Badung");
        Agency stranger = people.agency("Diskominfo Tabanan");
        ours = people.colleague(bawaslu, "Ayu", Role.ARCHIVIST);
        theirs = people.colleague(stranger, "Komang", Role.ARCHIVIST);
        found = SampleDeposits.add(
                house,
                "Nota Kesepahaman",
                NUMBER,
                """
                Para pihak menandatangani naskah untuk mencegah pelanggaran netralitas
                aparatur sipil negara di Kabupaten Badung.""",
                bawaslu,
                bkpsdm);
        SampleDeposits.add(
                house, "Perjanjian Kerja Sama", "800/1182/BKPSDM", "Pertukaran data kepegawaian.", bawaslu, bkpsdm);
        foreign = SampleDeposits.add(
                house, "Nota Kesepahaman", "9/X/2024", "Netralitas jaringan di Tabanan.", stranger, stranger);
        while (house.get(ReadArchivedWords.class).read()) {
            Thread.onSpinWait();
        }
    }

    @BeforeEach
    void enter() {
        house.as(ours);
        reader.refusal = "";
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netralitas aparatur",
                "ditandatangani",
                "penandatanganan naskah",
                "\"netralitas aparatur sipil negara\"",
                "netral*",
                "netralitsa",
                "pelangaran netralitsa",
                NUMBER,
                "HK.02.00/K.BA-03",
                "014",
                "14 netral",
                "wirawan",
                "aparatur panwaskab"
            })
    void finds_by_words_forms_phrases_slips_numbers_names_and_aliases(String text) {
        assertThat(find(text).hits()).extracting(Hit::id).containsExactly(found);
    }

    @Test
    void finds_agencies_under_a_misspelt_name() {
        SearchPage page = find("BPKPSDM");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.corrected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"netralitas negara\"",
                "netralitas tabanan",
                "(((",
                "\"\" *",
                "zzzzqqqq",
                "a:b AND [1 TO",
                "9/X/2024"
            })
    void finds_nothing_and_never_fails(String text) {
        SearchPage page = find(text);
        assertThat(page.total()).isZero();
        assertThat(page.facets().kinds()).isEmpty();
        assertThat(page.facets().agencies()).isEmpty();
    }

    @Test
    void marks_what_was_found_as_it_is_written() {
        assertThat(find("tandatangan netralitsa").hits().get(0).snippet())
                .contains(new Piece("menandatangani", true), new Piece("netralitas", true));
    }

    @Test
    void counts_only_what_the_asker_may_open() {
        SearchPage page = find("");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().kinds()).containsExactly(new Facet("MEMORANDUM", "MEMORANDUM", 2));
        assertThat(page.facets().agencies())
                .extracting(Facet::label)
                .containsExactly("BKPSDM Badung", "Bawaslu Badung");
        assertThat(page.facets().years()).extracting(Facet::value).containsExactly("2024");
        assertThat(page.facets().regions()).containsExactly(new Facet("51.03", "Kabupaten Badung", 2));
        assertThat(page.facets().statuses()).containsExactly(new Facet("IN_FORCE", "IN_FORCE", 2));
    }

    @Test
    void a_stranger_finds_and_opens_only_their_own() {
        house.as(theirs);
        assertThat(find("netralitas").hits()).extracting(Hit::id).containsExactly(foreign);
        assertThat(find("aparatur").total()).isZero();
        assertThat(find("wirawan badung").total()).isZero();
        assertThatThrownBy(() -> house.get(ReadArchived.class).read(found)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(OpenArchived.class).open(found)).isInstanceOf(NotFound.class);
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> house.get(ReadArchived.class).read(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void filters_by_facets() {
        UUID agency = ours.agency();
        assertThat(filtered(new ArchiveQuery("", "MEMORANDUM", 2024, agency, "51.03", Standing.IN_FORCE, 0, 20)))
                .isEqualTo(2);
        assertThat(filtered(new ArchiveQuery("", null, 2023, null, null, null, 0, 20)))
                .isZero();
        assertThat(filtered(new ArchiveQuery("", null, null, null, null, Standing.ENDED, 0, 20)))
                .isZero();
        assertThat(filtered(new ArchiveQuery("", null, null, null, "51.02", null, 0, 20)))
                .isZero();
        assertThat(filtered(new ArchiveQuery("", null, null, theirs.agency(), null, null, 0, 20)))
                .isZero();
    }

    @Test
    void a_party_reads_the_facts_and_opens_the_file() {
        assertThat(house.get(ReadArchived.class).read(found).numbers()).containsExactly(NUMBER);
        assertThat(house.get(OpenArchived.class).open(found)).asString().contains("menandatangani");
    }

    @Test
    void what_is_rolled_back_was_never_found() {
        assertThatThrownBy(() -> house.run(() -> {
                    SampleDeposits.add(house, "Surat Batal", "1/BATAL", "dibatalkan", agency(), agency());
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(find("").total()).isEqualTo(2);
        assertThat(find("batal").total()).isZero();
    }

    @Test
    void a_file_nobody_can_read_is_found_by_its_facts_and_one_that_waits_is_read_later() {
        reader.refusal = "no-reader";
        TestPeople people = new TestPeople(house);
        Agency third = people.agency("Kesbangpol");
        house.as(people.colleague(third, "Made", Role.ARCHIVIST));
        UUID waiting = SampleDeposits.add(house, "Berita Acara", "77/BA/2024", "serah terima", third, third);
        assertThat(house.get(ReadArchivedWords.class).read()).isFalse();
        assertThat(find("77/BA").hits()).extracting(Hit::snippet).containsExactly(List.of());
        assertThat(reading(waiting)).isEqualTo("WAITING");
        reader.refusal = "damaged";
        assertThat(house.get(ReadArchivedWords.class).read()).isTrue();
        assertThat(reading(waiting)).isEqualTo("FAILED");
        assertThat(find("berita").total()).isEqualTo(1);
    }

    private String reading(UUID id) {
        return house.get(ReadArchived.class).read(id).reading();
    }

    private SearchPage find(String text) {
        return house.get(SearchArchive.class).find(new ArchiveQuery(text, null, null, null, null, null, 0, 20));
    }

    private long filtered(ArchiveQuery query) {
        return house.get(SearchArchive.class).find(query).total();
    }

    private Agency agency() {
        return house.in(() -> house.get(Parties.class).agency(ours.agency()));
    }
}
