package id.mufakat.rendering.itext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.language.Legible;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.rendering.UnprintableText;
import id.mufakat.rendering.VeraPdf;
import id.mufakat.text.Unit.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private final Renderer renderer = PrintShop.renderer();

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{{7*7}} {{{title}}} {{>house/unit.html}}",
                "#{7*7} ${7*7}",
                "\"><img src='http://evil.example/x.png'>",
                "</li></ol></main><h1>Palsu</h1>",
                "&lt;b&gt; &amp; &#60;",
                "<style>body{display:none}</style>"
            })
    void words_stay_words(String words) {
        byte[] pdf = renderer.render(order(words));

        assertThat(bare(new PrintedPages(pdf).text()))
                .contains("Isi" + bare(words), "Nama" + bare(words), "Kepala" + bare(words));
        VeraPdf.requireArchivalAndAccessible(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200b", "\u2066", "\u00ad", "\u4e2d", "\ue000", "\u0007", "\ud83d\ude00"})
    void what_nobody_could_read_is_refused(String character) {
        assertThatThrownBy(() -> renderer.render(order("x" + character)))
                .isInstanceOf(UnprintableText.class)
                .hasMessageContaining("U+%04X".formatted(character.codePointAt(0)));
    }

    @Test
    void characters_outside_the_house_s_fonts_come_from_another() {
        byte[] pdf = renderer.render(order("\u0416\u03a9"));

        assertThat(new PrintedPages(pdf).text()).contains("\u0416\u03a9");
        VeraPdf.requireArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("thorough")
    void every_legible_character_is_in_the_house_s_fonts() {
        Typefaces typefaces = new Typefaces(new TemplateFolder());
        Pattern legible = Pattern.compile("[" + Legible.ALLOWED + "]");

        assertThat(IntStream.rangeClosed(' ', 0x2fff)
                        .filter(c -> legible.matcher(Character.toString(c)).matches())
                        .filter(c ->
                                !typefaces.regular().has(c) || !typefaces.bold().has(c))
                        .mapToObj("U+%04X"::formatted))
                .isEmpty();
    }

    private static PrintOrder order(String words) {
        return SampleOrders.of(
                List.of(
                        SampleOrders.line(Kind.TITLE, 0, "", null, "NOTA"),
                        SampleOrders.line(Kind.PARTY, 0, "1.", words, "Isi" + words),
                        SampleOrders.line(Kind.ARTICLE, 0, "Pasal 1", words, words)),
                List.of(new SignatureBlock(
                        "first", words, List.of("Kepala" + words), List.of("Nama" + words), words + "'\"")));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
