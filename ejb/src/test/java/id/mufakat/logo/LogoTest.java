package id.mufakat.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.Refusal;
import id.mufakat.reading.Redrawer;
import id.mufakat.reading.Redrawer.Picture;
import id.mufakat.reading.Unreadable;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogoTest {

    private static final byte[] GOOD = SamplePictures.png(120, 120, Color.RED);
    private static final int HEADER_END = 33;

    @Test
    void png_and_jpeg_become_a_bare_png() {
        assertThat(Logo.of(GOOD, SamplePictures.PLAIN).mediaType()).isEqualTo("image/png");
        assertThat(Logo.of(SamplePictures.jpeg(300, 100, Color.RED), SamplePictures.PLAIN)
                        .bytes())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void what_is_no_picture_for_a_letterhead_is_refused_beside_the_field() {
        assertThat(refusal(new byte[0])).isEqualTo("required");
        assertThat(refusal(Arrays.copyOf(GOOD, (2 << 20) + 1))).isEqualTo("picture-too-big");
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-a-picture");
        assertThat(refusal("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-a-picture");
        assertThat(refusal(SamplePictures.png(99, 200, Color.RED))).isEqualTo("picture-too-small");
        assertThat(refusal(SamplePictures.png(301, 100, Color.RED))).isEqualTo("picture-too-oblong");
    }

    @Test
    void what_the_reader_refuses_is_refused_beside_the_field() {
        Redrawer wary = (file, longest) -> {
            throw new Unreadable("too-big");
        };

        assertThatThrownBy(() -> Logo.of(GOOD, wary)).isInstanceOfSatisfying(Unreadable.class, no -> {
            assertThat(no.field()).isEqualTo("logo");
            assertThat(no.facts()).containsExactly("too-big");
        });
    }

    /** What a reader might answer that a file has taken over. */
    static Stream<byte[]> lies() {
        return Stream.of(
                new byte[0],
                "<svg/>".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(GOOD, GOOD.length - 1),
                Arrays.copyOf(GOOD, GOOD.length + 20),
                ByteBuffer.wrap(GOOD.clone()).putInt(16, 100_000).array(),
                ByteBuffer.wrap(GOOD.clone()).putInt(HEADER_END, -1).array(),
                ByteBuffer.wrap(GOOD.clone())
                        .put(HEADER_END + Integer.BYTES, "iTXt".getBytes(StandardCharsets.US_ASCII))
                        .array());
    }

    @ParameterizedTest
    @MethodSource("lies")
    void nothing_but_a_bare_png_is_believed(byte[] answer) {
        Redrawer lost = (file, longest) -> new Picture(answer, 120, 120);

        assertThatThrownBy(() -> Logo.of(GOOD, lost)).isInstanceOf(Unreadable.class);
    }

    private static Object refusal(byte[] upload) {
        try {
            Logo.of(upload, SamplePictures.PLAIN);
            return "taken";
        } catch (Malformed no) {
            return field(no).facts().get(1);
        }
    }

    private static Refusal field(Refusal no) {
        assertThat(no.field()).isEqualTo("logo");
        return no;
    }
}
