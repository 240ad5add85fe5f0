package id.mufakat.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.numbering.InsertNumber.Late;
import id.mufakat.register.NumberNotPassed;
import id.mufakat.register.NumberVoid;
import id.mufakat.register.WritePattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BookIT {

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
    void the_pattern_that_the_registrar_writes_numbers_the_next_document() {
        SampleWalk walk = new SampleWalk(house).approve();
        house.as(walk.two.registrar()).get(WritePattern.class).write(KIND, " 100.3.7/{seq:3}/BKPSDM/{YYYY} ");

        assertThat(house.get(GiveNumber.class).give(walk.id, null)).isEqualTo("100.3.7/001/BKPSDM/2026");

        BookSheet book = house.as(walk.two.archivist()).get(ReadBook.class).read(KIND, 2026, "", null, 9);
        assertThat(book.pattern()).isEqualTo("100.3.7/{seq:3}/BKPSDM/{YYYY}");
        assertThat(book.example()).isEqualTo("100.3.7/001/BKPSDM/2026");
        assertThat(book.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo("100.3.7/001/BKPSDM/2026");
            assertThat(line.by()).isEqualTo(walk.two.registrar().name());
            assertThat(line.sequence()).isEqualTo(1);
            assertThat(line.agreement()).isEqualTo(walk.id);
            assertThat(line.topic()).isEqualTo(walk.agreement().subject().topic());
            assertThat(line.partners()).containsExactly(walk.one.agency().shortName());
            assertThat(line.state()).isEqualTo("RESERVED");
        });
        assertThat(database.ask("select facts from audit_entry where act = 'number-pattern-written' and subject = '"
                        + walk.two.agency().id() + "'"))
                .contains("BKPSDM/{YYYY}");
    }

    @Test
    void another_agency_has_its_own_book_and_pattern() {
        SampleWalk walk = new SampleWalk(house).number();
        house.as(walk.two.registrar()).get(WritePattern.class).write(KIND, "{seq}/X/{YYYY}");

        BookSheet own = house.as(walk.one.registrar()).get(ReadBook.class).read(KIND, 2026, "", null, 9);
        assertThat(own.pattern()).doesNotContain("X");
        assertThat(own.lines()).hasSize(1);
        assertThat(house.get(ReadBook.class).read(KIND, 2025, "", null, 9).lines())
                .isEmpty();
    }

    @Test
    void a_void_number_stays_in_the_book_with_its_reason() {
        SampleWalk walk = new SampleWalk(house).number();
        ReadBook book = house.as(walk.one.registrar()).get(ReadBook.class);
        String number = book.read(KIND, 2026, "", null, 9).lines().get(0).number();
        house.get(VoidNumber.class).cancel(walk.id, number, "salah ambil", null);

        assertThat(house.get(ReadBook.class).read(KIND, 2026, "", null, 9).lines())
                .first()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo("VOID");
                    assertThat(line.voidReason()).isEqualTo("salah ambil");
                });
    }

    @Test
    void a_document_from_outside_takes_a_number_between_two_and_is_found_by_it() {
        SampleWalk walk = new SampleWalk(house).number();
        InsertNumber insert = house.as(walk.one.registrar()).get(InsertNumber.class);
        Late late = new Late(1, LocalDate.of(2026, 1, 5), " Undangan audiensi ke BKPSDM ", "agenda terlewat");
        assertThatThrownBy(() -> insert.insert(KIND, late)).isInstanceOf(NumberNotPassed.class);
        house.get(VoidNumber.class)
                .cancel(
                        walk.id,
                        house.get(ReadBook.class)
                                .read(KIND, 2026, "", null, 1)
                                .lines()
                                .get(0)
                                .number(),
                        "naskah lain",
                        null);

        assertThat(insert.insert(KIND, late)).isEqualTo("001.1/01/2026");
        assertThat(insert.insert(KIND, late)).isEqualTo("001.2/01/2026");

        assertThat(house.get(ReadBook.class).read(KIND, 2026, "", null, 9).lines())
                .extracting(line -> line.sequence() + "." + line.sub())
                .containsExactly("1.0", "1.1", "1.2", "2.0");
        BookSheet piece = house.get(ReadBook.class).read(KIND, 2026, "", null, 2);
        assertThat(house.get(ReadBook.class)
                        .read(KIND, 2026, "", piece.next(), 9)
                        .lines())
                .extracting(line -> line.sequence() + "." + line.sub())
                .containsExactly("1.2", "2.0");
        assertThat(house.get(ReadBook.class).read(KIND, 2026, "001.1", null, 9).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.agreement()).isNull();
                    assertThat(line.topic()).isEqualTo("Undangan audiensi ke BKPSDM");
                    assertThat(line.documentDate()).isEqualTo("2026-01-05");
                    assertThat(line.insertReason()).isEqualTo("agenda terlewat");
                    assertThat(line.state()).isEqualTo("USED");
                    assertThat(line.by()).isEqualTo(walk.one.registrar().name());
                });
        assertThat(database.ask("select count(*) from audit_entry where act = 'number-inserted' and subject = '"
                        + walk.one.agency().id() + "'"))
                .isEqualTo("2");
    }

    @Test
    void an_inserted_number_is_struck_out_once_and_its_place_is_not_given_again() {
        SampleWalk walk = new SampleWalk(house).number();
        String own = house.as(walk.one.registrar())
                .get(ReadBook.class)
                .read(KIND, 2026, "", null, 1)
                .lines()
                .get(0)
                .number();
        house.get(VoidNumber.class).cancel(walk.id, own, "naskah lain", null);
        Late late = new Late(1, LocalDate.of(2026, 1, 5), "Undangan audiensi", "agenda terlewat");
        String inserted = house.get(InsertNumber.class).insert(KIND, late);
        StrikeNumber strike = house.get(StrikeNumber.class);

        assertThatThrownBy(() -> strike.strike(KIND, inserted, " ")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> strike.strike("MINUTES", inserted, "salah")).hasMessage("struck: not-inserted");
        strike.strike(KIND, inserted, "salah tanggal");

        assertThat(house.get(ReadBook.class).read(KIND, 2026, inserted, null, 9).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo("VOID");
                    assertThat(line.voidReason()).isEqualTo("salah tanggal");
                });
        assertThat(house.get(InsertNumber.class).insert(KIND, late)).isEqualTo("001.2/01/2026");
        assertThatThrownBy(() -> strike.strike(KIND, inserted, "lagi")).isInstanceOf(NumberVoid.class);
        String given = house.get(ReadBook.class)
                .read(KIND, 2026, "002/", null, 9)
                .lines()
                .get(0)
                .number();
        assertThatThrownBy(() -> strike.strike(KIND, given, "salah")).hasMessage("struck: not-inserted");
        house.as(walk.two.registrar());
        assertThatThrownBy(() -> strike.strike(KIND, "001.2/01/2026", "bukan milik kami"))
                .hasMessage("struck: not-inserted");
    }

    @Test
    void what_is_inserted_has_a_past_a_matter_and_a_reason() {
        SampleWalk walk = new SampleWalk(house);
        InsertNumber insert = house.as(walk.one.registrar()).get(InsertNumber.class);
        LocalDate day = LocalDate.of(2026, 1, 5);

        for (Late bad : List.of(
                new Late(0, day, "Undangan", "terlewat"),
                new Late(1, null, "Undangan", "terlewat"),
                new Late(1, LocalDate.of(2199, 1, 1), "Undangan", "terlewat"),
                new Late(1, day, " ", "terlewat"),
                new Late(1, day, "Undangan", " "))) {
            assertThatThrownBy(() -> insert.insert(KIND, bad))
                    .as(bad.toString())
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> insert.insert("SURAT", new Late(1, day, "Undangan", "terlewat")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_number_says_security_class_archive_class_and_office() {
        SampleWalk walk = new SampleWalk(house);
        walk.fill(walk.one.drafter(), Map.of("keamanan", "LIMITED"));
        walk.approve();
        house.as(walk.one.registrar())
                .get(WritePattern.class)
                .write(KIND, "{security}{seq:3}/{klasifikasi}/{kodeJabatan}/{ROMAN}/{YYYY}");

        assertThat(house.get(GiveNumber.class).give(walk.id, null)).matches("T-001/HK\\.02/kepala/[IVX]+/2026");
        assertThat(house.get(ReadBook.class).read(KIND, 2026, "", null, 9).example())
                .startsWith("B-001/HK.02/kepala/");
    }

    @Test
    void a_pattern_without_number_or_year_and_an_unknown_kind_are_refused() {
        SampleWalk walk = new SampleWalk(house);
        WritePattern write = house.as(walk.one.registrar()).get(WritePattern.class);

        for (String bad :
                new String[] {"", "HK.02.00/{YYYY}", "{seq}", "{seq}/{YYYY}/{lain}", "{seq}/{YYYY}" + "x".repeat(80)}) {
            assertThatThrownBy(() -> write.write(KIND, bad)).as(bad).isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> write.write("SURAT", "{seq}/{YYYY}")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadBook.class).read("SURAT", 2026, "", null, 9))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadBook.class).read(KIND, 0, "", null, 9))
                .isInstanceOf(Malformed.class);
    }
}
