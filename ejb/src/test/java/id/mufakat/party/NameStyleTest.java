package id.mufakat.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameStyleTest {

    private static final String EXPECTED = "/id/mufakat/party/name-styles-expected.csv";
    private static final Person PERSON = person();

    /** One line of the file per row of the table: written down by hand from the rules, not made from the table. */
    @ParameterizedTest
    @CsvFileSource(resources = EXPECTED, useHeadersInDisplayName = true, delimiter = ';')
    void prints_as_the_rule_says(String group, Office.Style style, String capacities, String lines) {
        for (String capacity : capacities.split("\\|")) {
            assertThat(NameStyle.of(group, style, Capacity.valueOf(capacity)).nameLines(PERSON))
                    .containsExactly(lines.split(" / "));
        }
    }

    static Stream<Arguments> everyCombination() {
        return Stream.of("REGULATORY", "ASSIGNMENT", "CORRESPONDENCE", "SPECIAL")
                .flatMap(group -> Arrays.stream(Office.Style.values()).flatMap(style -> Arrays.stream(Capacity.values())
                        .map(capacity -> Arguments.of(group, style, capacity))));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void exactly_one_row_fits(String group, Office.Style style, Capacity capacity) {
        assertThat(NameStyle.all())
                .filteredOn(row -> row.group().equals(group)
                        && row.style() == style
                        && row.capacities().contains(capacity))
                .hasSize(1);
    }

    @Test
    void every_row_names_its_rule_and_has_its_test() {
        assertThat(NameStyle.all()).allSatisfy(row -> assertThat(row.source()).isNotBlank());
        assertThat(expectedRows())
                .containsExactlyInAnyOrderElementsOf(NameStyle.all().stream()
                        .map(row -> row.group() + ";" + row.style() + ";"
                                + List.copyOf(row.capacities()).stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .reduce((a, b) -> a + "|" + b)
                                        .orElseThrow())
                        .toList());
    }

    @Test
    void a_rank_or_number_that_is_not_there_leaves_no_empty_line() {
        Person plain = new Person(UUID.randomUUID(), UUID.randomUUID(), "Ni Luh Fiktif");

        assertThat(NameStyle.of("SPECIAL", Office.Style.CIVIL_SERVANT, Capacity.DEFINITIVE)
                        .nameLines(plain))
                .containsExactly("Ni Luh Fiktif");
    }

    @Test
    void a_group_nobody_knows_is_a_fault() {
        assertThatThrownBy(() -> NameStyle.of("POETRY", Office.Style.CIVIL_SERVANT, Capacity.DEFINITIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capacity_stands_before_the_office() {
        assertThat(NameStyle.officeLines(Capacity.PJ, office("Bupati Biak Numfor"), null, null))
                .containsExactly("Pj. BUPATI BIAK NUMFOR,");
        assertThat(NameStyle.officeLines(Capacity.DEFINITIVE, office("Bupati Badung"), null, null))
                .containsExactly("BUPATI BADUNG,");
    }

    @Test
    void on_behalf_and_for_are_written_line_by_line() {
        Office head = office("Bupati Kudus");
        Office secretary = office("Sekretaris Daerah");

        assertThat(NameStyle.officeLines(Capacity.PLH, secretary, head, null))
                .containsExactly("a.n. BUPATI KUDUS", "Plh. SEKRETARIS DAERAH,");
        assertThat(NameStyle.officeLines(Capacity.DEFINITIVE, office("Asisten Pemerintahan"), head, secretary))
                .containsExactly("a.n. BUPATI KUDUS", "SEKRETARIS DAERAH", "u.b.", "ASISTEN PEMERINTAHAN,");
    }

    private static List<String> expectedRows() {
        try (var in = NameStyleTest.class.getResourceAsStream(EXPECTED)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.lastIndexOf(';')))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Office office(String title) {
        return new Office(UUID.randomUUID(), UUID.randomUUID(), "x", title, title, Office.Style.CIVIL_SERVANT);
    }

    private static Person person() {
        Person made = new Person(UUID.randomUUID(), UUID.randomUUID(), "I Gusti Fiktif");
        made.carryTitles("Dr. Drs.", "M.M.");
        made.serve("990101199001011001", "Pembina Utama Muda (IV/c)");
        return made;
    }
}
