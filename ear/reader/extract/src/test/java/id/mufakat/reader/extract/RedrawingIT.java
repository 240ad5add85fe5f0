package id.mufakat.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reader.Answer;
import id.mufakat.reader.KeptReader;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logos are drawn anew, in the real process. */
class RedrawingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static KeptReader reader;

    @BeforeAll
    static void start() throws IOException {
        reader = new KeptReader("extract", "target/lib/*");
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void a_large_picture_shrinks_and_keeps_shape_colour_and_transparency() throws Exception {
        Answer answer = redraw(png(3000, 1500, BufferedImage.TYPE_INT_ARGB));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(answer.payload()));
        assertThat(answer.header().path("width").asInt()).isEqualTo(3000);
        assertThat(answer.header().path("height").asInt()).isEqualTo(1500);
        assertThat(drawn.getWidth()).isEqualTo(480);
        assertThat(drawn.getHeight()).isEqualTo(240);
        assertThat(new Color(drawn.getRGB(120, 120), true)).isEqualTo(new Color(200, 30, 30, 255));
        assertThat(new Color(drawn.getRGB(400, 120), true).getAlpha()).isZero();
    }

    @Test
    void a_small_picture_keeps_its_size() throws Exception {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(
                redraw(png(120, 100, BufferedImage.TYPE_BYTE_GRAY)).payload()));

        assertThat(drawn.getWidth()).isEqualTo(120);
        assertThat(drawn.getHeight()).isEqualTo(100);
    }

    /** Whatever hangs behind the points of a picture stays in the reader. */
    @Test
    void nothing_but_points_comes_out() throws Exception {
        String hidden = "<script>alert(1)</script>";
        byte[] tail = hidden.getBytes(StandardCharsets.US_ASCII);
        for (byte[] file : new byte[][] {png(200, 200, BufferedImage.TYPE_INT_RGB), Pictures.jpeg("logo")}) {
            byte[] both = new byte[file.length + tail.length];
            System.arraycopy(file, 0, both, 0, file.length);
            System.arraycopy(tail, 0, both, file.length, tail.length);

            byte[] drawn = redraw(both).payload();

            assertThat(drawn).startsWith(0x89, 'P', 'N', 'G');
            assertThat(new String(drawn, StandardCharsets.ISO_8859_1))
                    .doesNotContain("script", "tEXt", "iTXt", "eXIf", "iCCP")
                    .endsWith("IEND\u00aeB`\u0082");
        }
    }

    @Test
    void what_is_no_picture_or_would_fill_the_memory_is_refused() {
        assertThat(refusal(Pictures.pngHeader(100_000, 100_000))).isEqualTo("too-big");
        assertThat(refusal("kata".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-allowed-type");
        assertThat(refusal(Pdfs.text("x", ""))).isEqualTo("not-allowed-type");
        assertThat(refusal(Pictures.pngHeader(200, 200))).isEqualTo("damaged");
    }

    private static String refusal(byte[] file) {
        Refused[] no = new Refused[1];
        assertThatThrownBy(() -> redraw(file)).isInstanceOfSatisfying(Refused.class, refused -> no[0] = refused);
        return no[0].word();
    }

    private static Answer redraw(byte[] file) throws IOException, Refused {
        Question question = Question.of("extract", file);
        question.header().put("redraw", 480);
        return reader.ask(question, PATIENCE);
    }

    /** Red on the left half; the right half is left as it was. */
    private static byte[] png(int width, int height, int type) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(200, 30, 30));
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
