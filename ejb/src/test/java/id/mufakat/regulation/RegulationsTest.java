package id.mufakat.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.TemplateFolder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegulationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String KINDS = "{\"kinds\": {\"UU\": [\"Undang-Undang\"]}, \"regulations\": [%s]}";
    private static final String ROW =
            """
            {"kind": "UU", "number": "%s", "year": 2000, "title": "%s", "from": "2000-01-01", %s
             "source": "invented", "verified": false}""";

    private final Regulations ours = new Regulations(new TemplateFolder());

    @Test
    void our_register_is_sound() {
        assertThat(ours.all()).hasSizeGreaterThan(60).allSatisfy(regulation -> {
            assertThat(regulation.source()).isNotBlank();
            assertThat(regulation.from().getYear()).isBetween(regulation.year(), regulation.year() + 3);
            assertThat(regulation.to() == null)
                    .as("%s has a successor exactly when it has lapsed", regulation.key())
                    .isEqualTo(regulation.successor() == null);
            ours.successorOf(regulation, TODAY)
                    .ifPresent(now -> assertThat(now.isInForceOn(TODAY)).isTrue());
            assertThat(regulation.amendments()).allSatisfy(key -> assertThat(ours.find(key))
                    .get()
                    .satisfies(amendment -> assertThat(amendment.from()).isAfterOrEqualTo(regulation.from())));
        });
    }

    /** So that the parser can read whatever a drafter copies from the register. */
    @Test
    void every_row_is_found_again_in_its_own_citation() {
        assertThat(ours.all()).allSatisfy(regulation -> {
            List<Citation> cited = ours.citedIn(ours.cite(regulation) + ";");

            assertThat(cited.get(0).key()).isEqualTo(regulation.key());
            assertThat(cited.get(0).within()).isFalse();
            assertThat(cited.stream().skip(1)).allMatch(Citation::within);
            assertThat(Optional.ofNullable(cited.get(0).title()).orElse("")).isEqualTo(regulation.title());
        });
    }

    @Test
    void an_agency_adds_rows_and_its_word_counts() {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "house/regulations.json",
                KINDS.formatted(ROW.formatted("1", "Satu", "") + "," + ROW.formatted("2", "Dua", "")));
        files.put(
                "badung/regulations.json",
                "{\"kinds\": {\"PERBUP\": [\"Peraturan Bupati Badung\"]}, \"regulations\": ["
                        + ROW.formatted("1", "Satu", "\"to\": \"2020-05-01\", \"successor\": \"PERBUP 3/2020\",")
                        + ", {\"kind\": \"PERBUP\", \"number\": \"3\", \"year\": 2020, \"title\": \"Tiga\", \"from\": \"2020\","
                        + " \"source\": \"invented\", \"verified\": true}]}");
        Regulations more = new Regulations(shelf(files));

        assertThat(more.all()).extracting(Regulation::key).containsExactly("UU 1/2000", "UU 2/2000", "PERBUP 3/2020");
        assertThat(more.find("UU 1/2000")).get().satisfies(row -> assertThat(row.isInForceOn(TODAY))
                .isFalse());
        assertThat(more.citedIn("menurut Peraturan Bupati Badung Nomor 3 Tahun 2020 tentang Tiga"))
                .extracting(Citation::key)
                .containsExactly("PERBUP 3/2020");
    }

    @Test
    void a_register_that_names_what_no_row_is_about_or_says_what_nobody_reads_is_refused() {
        for (String more :
                List.of("\"successor\": \"UU 9/1999\",", "\"amendments\": [\"UU 9/1999\"],", "\"until\": \"2001\",")) {
            Regulations broken = new Regulations(
                    shelf(Map.of("house/regulations.json", KINDS.formatted(ROW.formatted("1", "Satu", more)))));

            assertThatThrownBy(broken::all).isInstanceOf(IllegalStateException.class);
        }
    }

    private static DocumentTypes shelf(Map<String, String> files) {
        return new DocumentTypes() {
            @Override
            public List<DocumentType> all() {
                return List.of();
            }

            @Override
            public DocumentType get(String code) {
                throw new IllegalStateException(code);
            }

            @Override
            public byte[] file(String path) {
                return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public List<String> filesNamed(String name) {
                return files.keySet().stream()
                        .sorted(Comparator.comparing(path -> !path.startsWith("house/")))
                        .toList();
            }
        };
    }
}
