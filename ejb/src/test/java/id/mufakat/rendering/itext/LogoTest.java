package id.mufakat.rendering.itext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.document.Fingerprint;
import id.mufakat.document.InMemoryVault;
import id.mufakat.rendering.LogoUnusable;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.rendering.VeraPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogoTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='100' viewBox='0 0 80 100'>%s</svg>";

    private final InMemoryVault vault = new InMemoryVault();
    private final Renderer renderer = PrintShop.renderer(new TemplateFolder(), vault);

    @Test
    void both_kinds_of_picture_are_printed() throws IOException {
        Fingerprint png = vault.put(png(60, 80));
        Fingerprint svg = put(SVG.formatted("<rect width='80' height='100' fill='#aa2222'/>"));

        byte[] pdf = renderer.render(SampleOrders.withLogos(png, svg));

        VeraPdf.requireArchivalAndAccessible(pdf);
        BufferedImage page = new PrintedPages(pdf).pictures(50).get(0);
        assertThat(page.getRGB(65, 55) & 0xff).isLessThan(200);
        assertThat(page.getRGB(360, 55) & 0xff).isLessThan(200);
    }

    static Stream<byte[]> bombs() throws IOException {
        return Stream.of(
                "no picture".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new byte[2_000_000],
                ByteBuffer.wrap(png(9, 9))
                        .putInt(16, 100_000)
                        .putInt(20, 100_000)
                        .array(),
                SVG.formatted("<g>".repeat(5_000) + "</g>".repeat(5_000)).getBytes(StandardCharsets.UTF_8),
                SVG.formatted("<path d='M0 0'/>".repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                SVG.formatted("<g id='a'><use href='#a'/></g>").getBytes(StandardCharsets.UTF_8),
                SVG.formatted("<image href='http://127.0.0.1:9/x.png' width='9' height='9'/>")
                        .getBytes(StandardCharsets.UTF_8),
                SVG.formatted("<style>@import url(http://127.0.0.1:9/x.css)</style>")
                        .getBytes(StandardCharsets.UTF_8),
                ("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SVG.formatted("<text>&a;</text>"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void what_is_no_picture_or_too_much_of_one_is_refused(byte[] bytes) {
        Fingerprint logo = vault.put(bytes);

        assertThatThrownBy(() -> renderer.render(SampleOrders.withLogos(logo, logo)))
                .isInstanceOf(LogoUnusable.class);
    }

    private Fingerprint put(String svg) {
        return vault.put(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
