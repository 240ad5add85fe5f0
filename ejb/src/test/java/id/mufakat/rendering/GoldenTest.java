package id.mufakat.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.document.DocumentType;
import id.mufakat.rendering.itext.PrintShop;
import id.mufakat.text.Table;
import id.mufakat.text.Unit;
import id.mufakat.wording.Line;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code templates/}, present and future, printed from its samples. Run with {@code -Dgolden=write} to
 * accept the present pages, then look at them before committing.
 */
class GoldenTest {

    private static final float DPI = 40;
    /** Of 255, averaged over a page: rounding of curves differs between Java versions, a moved line is far above. */
    private static final double TOLERANCE = 0.6;

    private final Renderer renderer = PrintShop.renderer();

    @Tag("thorough")
    @TestFactory
    Stream<DynamicTest> every_stage_of_every_type_is_archival_and_accessible() {
        return samples((order, name, folder) -> {
            VeraPdf.requireArchivalAndAccessible(renderer.render(order));
            VeraPdf.requireArchivalAndAccessible(renderer.render(SampleOrders.draft(order)));
        });
    }

    @TestFactory
    Stream<DynamicTest> pages_say_each_agreed_word_once_and_in_order() {
        return samples((order, name, folder) -> {
            String printed = new PrintedPages(renderer.render(order))
                    .texts().stream().map(GoldenTest::withoutFoot).collect(Collectors.joining());
            String agreed =
                    order.wording().lines().stream().map(GoldenTest::words).collect(Collectors.joining());

            assertThat(bare(printed)).contains(bare(agreed));
        });
    }

    @TestFactory
    Stream<DynamicTest> pages_look_as_they_were_accepted() {
        return samples((order, name, folder) -> {
            PrintedPages pages = new PrintedPages(renderer.render(order));
            List<BufferedImage> pictures = pages.pictures(DPI);
            Path golden = folder.resolve("golden");
            if ("write".equals(System.getProperty("golden"))) {
                write(pictures, pages.text(), golden, name);
            }

            assertThat(pages.text()).isEqualTo(Files.readString(golden.resolve(pagesOf(name) + ".txt")));
            for (int i = 0; i < pictures.size(); i++) {
                compare(pictures.get(i), golden, name, i + 1);
            }
        });
    }

    private static void write(List<BufferedImage> pictures, String text, Path golden, String name) throws IOException {
        Files.createDirectories(golden);
        Files.writeString(golden.resolve(pagesOf(name) + ".txt"), text);
        for (int i = 0; i < pictures.size(); i++) {
            ImageIO.write(pictures.get(i), "png", page(golden, name, i + 1).toFile());
        }
        Files.deleteIfExists(page(golden, name, pictures.size() + 1));
    }

    private static void compare(BufferedImage picture, Path golden, String name, int number) throws IOException {
        BufferedImage accepted = ImageIO.read(page(golden, name, number).toFile());
        double difference = difference(picture, accepted);
        if (difference > TOLERANCE) {
            ImageIO.write(
                    picture,
                    "png",
                    golden.resolve("diff-" + pageName(name, number)).toFile());
        }
        assertThat(difference).as("page %d of %s", number, name).isLessThanOrEqualTo(TOLERANCE);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }

    private static String pagesOf(String sample) {
        return sample.replace("sample", "pages");
    }

    private static String pageName(String sample, int number) {
        return sample.replace("sample", "page") + "-" + number + ".png";
    }

    private static Path page(Path golden, String sample, int number) {
        return golden.resolve(pageName(sample, number));
    }

    private static String words(Line line) {
        StringBuilder words = new StringBuilder(line.label());
        words.append(Objects.requireNonNullElse(line.heading(), ""));
        words.append(line.kind() == Unit.Kind.PARTY ? ":" : "").append(line.text());
        Table table = line.table();
        if (table != null) {
            table.head().forEach(words::append);
            table.rows().forEach(row -> words.append(String.join(table.head().isEmpty() ? ":" : "", row)));
        }
        return words.toString();
    }

    private static String withoutFoot(String page) {
        return page.replaceFirst("(?s)(Dokumen ini ditandatangani|Rancangan\\.)(?!.*\\R.*\\R.*\\R).*$", "")
                .replaceFirst("Halaman \\d+ dari \\d+$", "");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** A check of one sample, which may fail to read. */
    private interface Check {
        void of(PrintOrder order, String sample, Path folder) throws IOException;
    }

    private static Stream<DynamicTest> samples(Check check) {
        return new TemplateFolder().all().stream().flatMap(type -> samples(type, check));
    }

    private static Stream<DynamicTest> samples(DocumentType type, Check check) {
        Path folder = TemplateFolder.ROOT.resolve(type.folder());
        return Stream.of("sample", "sample-long")
                .filter(sample -> Files.exists(folder.resolve(sample + ".json")))
                .map(sample -> DynamicTest.dynamicTest(
                        type.folder() + " " + sample,
                        () -> check.of(SampleOrders.sample(type.folder(), sample), sample, folder)));
    }
}
