package id.mufakat.rendering.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.rendering.TypedPages;
import id.mufakat.rendering.Typist;
import id.mufakat.rendering.UnprintableText;
import id.mufakat.rendering.itext.PrintShop;
import id.mufakat.text.Unit.Kind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoxmlTypistTest {

    private final Typist typist = TypingPool.typist();
    private final Renderer renderer = PrintShop.renderer();

    @TestFactory
    Stream<DynamicTest> every_word_of_the_paper_is_typed_once_and_in_order() {
        return drafts().map(draft -> DynamicTest.dynamicTest(draft.title(), () -> {
            String printed = new PrintedPages(renderer.render(draft))
                    .texts().stream().map(OoxmlTypistTest::withoutSheet).collect(Collectors.joining());

            assertThat(bare(new TypedPages(typist.type(draft)).words())).isEqualTo(bare(printed));
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_file_keeps_the_schemas_and_reaches_for_nothing_outside() {
        return drafts().map(draft -> DynamicTest.dynamicTest(draft.title(), () -> {
            TypedPages typed = new TypedPages(typist.type(draft));

            assertThat(typed.faults()).isEmpty();
            assertThat(typed.reachesOutside()).isEmpty();
        }));
    }

    @Test
    void the_same_order_gives_the_same_bytes() {
        PrintOrder draft = SampleOrders.draft(SampleOrders.memorandum());

        assertThat(typist.type(draft)).isEqualTo(TypingPool.typist().type(draft));
    }

    @Test
    void a_word_processor_finds_its_own_styles_language_paper_and_pictures() throws IOException {
        try (XWPFDocument document =
                new TypedPages(typist.type(SampleOrders.draft(SampleOrders.memorandum()))).open()) {
            List<String> articles = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(articles).hasSizeGreaterThan(10).allMatch(text -> text.startsWith("Pasal "));
            assertThat(articles.get(0)).isEqualTo("Pasal 1\nMAKSUD DAN TUJUAN");
            assertThat(document.getParagraphs().stream().filter(paragraph -> "Heading1".equals(paragraph.getStyle())))
                    .singleElement()
                    .extracting(XWPFParagraph::getText)
                    .asString()
                    .startsWith("NOTA KESEPAHAMAN\nANTARA\n");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(document.getAllPictures()).hasSize(4);
            assertThat(document.getTables()).hasSizeGreaterThan(3);
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Nota Kesepahaman");
        }
        TypedPages typed = new TypedPages(typist.type(SampleOrders.draft(SampleOrders.memorandum())));
        assertThat(typed.part("word/styles.xml")).contains("<w:lang w:val=\"id-ID\"");
        assertThat(typed.part("word/header1.xml")).contains("string=\"RANCANGAN\"");
        assertThat(typed.part("word/footer1.xml")).contains("w:instr=\"PAGE\"", "belum ditandatangani");
    }

    @Test
    void tables_are_tables_and_their_head_is_repeated() throws IOException {
        try (XWPFDocument document = new TypedPages(typist.type(SampleOrders.sample("notula", "sample"))).open()) {
            XWPFTable points = document.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 5)
                    .findFirst()
                    .orElseThrow();

            assertThat(points.getRow(0).isRepeatHeader()).isTrue();
            assertThat(points.getRow(1).isRepeatHeader()).isFalse();
            assertThat(points.getRow(0).getCell(1).getText()).isEqualTo("Pokok Bahasan");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r/></w:p>",
                "]]></w:t>",
                "&lt;b&gt; &amp; &#60; & \"'",
                "=1+1",
                "@SUM(1)",
                "{ DDEAUTO c:\\\\windows\\\\calc.exe }",
                "{{7*7}} ${7*7}"
            })
    void words_stay_words(String words) {
        TypedPages typed = new TypedPages(typist.type(order(words)));

        assertThat(typed.faults()).isEmpty();
        assertThat(typed.words()).contains("Isi" + words, "Nama" + words, "Kepala" + words);
        assertThat(typed.part("word/document.xml")).doesNotContain("fldSimple", "instrText", "fldChar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200b", "\u2066", "\u00ad", "\u4e2d", "\ue000", "\u0007", "\ud83d\ude00"})
    void what_nobody_could_read_is_refused_as_on_paper(String character) {
        assertThatThrownBy(() -> typist.type(order("x" + character))).isInstanceOf(UnprintableText.class);
    }

    @Test
    void words_without_end_are_typed_whole() {
        String word = "panjang".repeat(1000);

        assertThat(new TypedPages(typist.type(order(word))).words()).contains("Isi" + word);
    }

    @Test
    void what_a_paper_carries_is_read_back() {
        PrintOrder draft = SampleOrders.draft(SampleOrders.memorandum());

        assertThat(PrintShop.papers().embedded(renderer.render(draft)))
                .isEqualTo(draft.wording().embedded());
    }

    /** Every folder of {@code templates/}, present and future, as a drafter would send it. */
    private static Stream<PrintOrder> drafts() {
        return new TemplateFolder().all().stream().flatMap(type -> Stream.of("sample", "sample-long")
                .filter(sample ->
                        Files.exists(TemplateFolder.ROOT.resolve(type.folder()).resolve(sample + ".json")))
                .map(sample -> SampleOrders.draft(SampleOrders.sample(type.folder(), sample))));
    }

    private static PrintOrder order(String words) {
        return SampleOrders.draft(SampleOrders.of(
                List.of(
                        SampleOrders.line(Kind.TITLE, 0, "", null, "NOTA"),
                        SampleOrders.line(Kind.PARTY, 0, "1.", words, "Isi" + words),
                        SampleOrders.line(Kind.ARTICLE, 0, "Pasal 1", words, words)),
                List.of(new SignatureBlock(
                        "first", words, List.of("Kepala" + words), List.of("Nama" + words), words + "'\""))));
    }

    /** Without the word across the sheet and its foot. */
    private static String withoutSheet(String page) {
        return page.replaceFirst("^R\\s*A\\s*N\\s*C\\s*A\\s*N\\s*G\\s*A\\s*N\\s*", "")
                .replaceFirst("(?s)Rancangan\\. Naskah ini belum.*$", "");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
