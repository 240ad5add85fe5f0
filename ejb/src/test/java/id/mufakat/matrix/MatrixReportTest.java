package id.mufakat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.language.Difference;
import id.mufakat.matrix.MatrixSheet.Remark;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Said;
import id.mufakat.matrix.MatrixSheet.Sent;
import id.mufakat.matrix.MatrixSheet.Side;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.matrix.MatrixSheet.Step;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.ReportOrder;
import id.mufakat.rendering.ReportOrder.Crest;
import id.mufakat.rendering.TypedPages;
import id.mufakat.rendering.VeraPdf;
import id.mufakat.rendering.itext.PrintShop;
import id.mufakat.rendering.ooxml.TypingPool;
import id.mufakat.turn.Stance.Kind;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MatrixReportTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Instant AT = Instant.parse("2026-05-06T02:00:00Z");
    private static final String HEAD =
            "No.BagianRumusanawalUsulandantanggapanBawasluBadung" + "UsulandantanggapanBKPSDMBadungStatusdancatatan";

    private final List<Row> rows = new ArrayList<>();

    @Test
    void a_row_says_what_each_side_put_in_its_place_and_what_changed_in_it() {
        rows.add(
                row("Pasal 3 (3)", "paling lambat 14 hari", said(ONE, 1, "", null), proposal("paling lambat 30 hari")));

        String printed = printed().replaceAll("\\s+", " ");

        assertThat(printed)
                .contains("MATRIKS PEMBAHASAN NOTA KESEPAHAMAN TENTANG NETRALITAS")
                .contains("naskah ke-2, 6 Mei 2026; disepakati 0 dari 1 bagian")
                .contains("ke-1 oleh Bawaslu Badung, 6 Mei 2026; ke-2 oleh BKPSDM Badung, 6 Mei 2026")
                .contains("paling lambat 14 hari", "paling lambat 1430 hari", "Naskah ke-2:")
                .contains("Belum disepakati Berubah dalam naskah ke-2.")
                .contains("Setuju Ni Luh, 6 Mei 2026");
    }

    @Test
    void what_is_typed_is_what_is_printed() {
        fill(30, "Para pihak menyusun rencana kegiatan tahunan paling lambat 14 (empat belas) hari kerja.");

        String typed = bare(new TypedPages(TypingPool.typist().type(order())).words());

        String later = bare(printed());
        int first = later.indexOf(HEAD) + HEAD.length();
        assertThat(typed)
                .isEqualTo(later.substring(0, first) + later.substring(first).replace(HEAD, ""));
    }

    @Test
    void the_head_of_the_table_is_on_every_page() throws IOException {
        fill(40, "Para pihak menyusun rencana kegiatan tahunan paling lambat 14 (empat belas) hari kerja.");

        List<String> pages = new PrintedPages(pdf()).texts();

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages).allMatch(page -> bare(page).contains(HEAD));
        TypedPages typed = new TypedPages(TypingPool.typist().type(order()));
        assertThat(typed.faults()).isEmpty();
        try (XWPFDocument document = typed.open()) {
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).hasToString("landscape");
            assertThat(document.getTables())
                    .filteredOn(table -> table.getNumberOfRows() == 41)
                    .singleElement()
                    .satisfies(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
        }
    }

    @Test
    void hostile_words_stay_words_and_stay_in_their_column() {
        String endless = "x".repeat(600);
        for (String words : List.of("<b>tebal</b> &amp; \"kutip\"", "=cmd|' /C calc'!A0", "{{topic}} ${1}", endless)) {
            rows.add(row("Pasal 1", words, said(ONE, 1, words, Kind.ASKED), said(TWO, 0, words, Kind.REJECTED)));
        }

        String printed = bare(printed());
        TypedPages typed = new TypedPages(TypingPool.typist().type(order()));

        assertThat(printed).contains("<b>tebal</b>&amp;\"kutip\"", "=cmd|'/Ccalc'!A0", "{{topic}}${1}");
        assertThat(printed.chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(3 * 600);
        assertThat(typed.faults()).isEmpty();
        assertThat(typed.words()).contains("<b>tebal</b> &amp; \"kutip\"", "=cmd|' /C calc'!A0", endless);
    }

    /** As long as a unit may be, in a narrow column: no page could hold it. */
    @Test
    void a_row_that_is_longer_than_a_page_goes_on_over_the_next_ones() {
        String words = IntStream.range(0, 1000).mapToObj("k%d"::formatted).collect(Collectors.joining(" "));
        rows.add(row("Pasal 1", words, said(ONE, 1, "", Kind.ACCEPTED), said(TWO, 0, words, Kind.ASKED)));

        assertThat(printed().split("\\s+")).contains(words.split(" "));
        assertThat(new PrintedPages(pdf()).texts()).hasSizeGreaterThan(2);
    }

    @Tag("thorough")
    @Test
    void the_paper_is_archival_and_accessible() {
        fill(25, "Para pihak menyusun rencana kegiatan tahunan paling lambat 14 (empat belas) hari kerja.");

        VeraPdf.requireArchivalAndAccessible(pdf());
    }

    private void fill(int count, String words) {
        for (int i = 1; i <= count; i++) {
            Said theirs = i % 3 == 0
                    ? proposal(words.replace("14 (empat belas)", "30 (tiga puluh)"))
                    : said(TWO, 0, "", i % 2 == 0 ? Kind.ACCEPTED : null);
            rows.add(row("Pasal " + i, words, said(ONE, 1, "", Kind.ACCEPTED), theirs));
        }
    }

    private static Row row(String place, String first, Said... said) {
        boolean agreed = List.of(said).stream().allMatch(each -> each.kind() == Kind.ACCEPTED);
        List<Step> history = said[1].version() == 2
                ? List.of(new Step(2, TWO, What.REWORDED, ""))
                : List.of(new Step(1, ONE, What.ASKED, "apakah ini perlu?"));
        return new Row(
                place,
                place,
                "PELAKSANAAN",
                "ARTICLE",
                0,
                agreed ? Status.AGREED : Status.OPEN,
                false,
                first,
                first,
                List.of(said),
                history,
                List.of(remark("Mohon 30 hari kerja.")));
    }

    private static Said said(UUID side, int version, String reason, @Nullable Kind kind) {
        String person = kind == null ? null : "Ni Luh";
        return new Said(side, version, false, "", null, kind, reason, person, kind == null ? null : AT);
    }

    private static Said proposal(String words) {
        Difference difference = Difference.between(words.replaceAll("30( \\(tiga puluh\\))?", "14"), words);
        return new Said(TWO, 2, false, words, difference, Kind.ACCEPTED, "", "Ni Luh", AT);
    }

    private static Remark remark(String words) {
        return new Remark(TWO, "BKPSDM Badung", "I Made", AT, words, false, false);
    }

    private ReportOrder order() {
        int agreed =
                (int) rows.stream().filter(row -> row.status() == Status.AGREED).count();
        MatrixSheet sheet = new MatrixSheet(
                List.of(new Side(ONE, "Bawaslu Badung", true), new Side(TWO, "BKPSDM Badung", false)),
                List.of(new Sent(1, ONE, AT), new Sent(2, TWO, AT)),
                "0123456789abcdef".repeat(4),
                agreed,
                rows.size(),
                List.of(remark("Secara umum dapat disetujui.")),
                rows);
        Map<String, Object> words = new MatrixReport(sheet, ZoneId.of("Asia/Makassar")).words();
        words.put("document", "NOTA KESEPAHAMAN");
        words.put("topic", "NETRALITAS");
        words.put("parties", List.of("Bawaslu Kabupaten Badung", "BKPSDM Kabupaten Badung"));
        return new ReportOrder(
                "matriks-pembahasan",
                "Matriks pembahasan",
                "id-ID",
                List.of(new Crest("Bawaslu", Optional.empty()), new Crest("BKPSDM", Optional.empty())),
                words,
                AT);
    }

    private byte[] pdf() {
        return PrintShop.reports().render(order());
    }

    /** Without the foot of each sheet. */
    private String printed() {
        return new PrintedPages(pdf())
                .texts().stream()
                        .map(page -> page.replaceFirst("(?s)Matriks pembahasan menurut naskah ke-.*$", ""))
                        .collect(Collectors.joining("\n"));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
