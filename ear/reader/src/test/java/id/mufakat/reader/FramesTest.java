package id.mufakat.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void garbage_is_never_believed_as_a_length() {
        assertThatThrownBy(() -> Frames.read(stream(0x7f, 0xff, 0xff, 0xff), Frames.FILE))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Frames.read(stream(0xff, 0xff, 0xff, 0xff), Frames.FILE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_frame_that_ends_early_is_no_frame() {
        assertThatThrownBy(() -> Frames.read(stream(0, 0, 0, 9, 1, 2), Frames.FILE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2 of 9");
    }

    @Test
    void a_header_must_be_an_object() {
        assertThatThrownBy(() -> Frames.readJson(stream(0, 0, 0, 2, '[', ']'), Frames.QUESTION))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Frames.readJson(stream(0, 0, 0, 2, '{', '['), Frames.QUESTION))
                .isInstanceOf(IOException.class);
    }

    private static DataInputStream stream(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            content[index] = (byte) bytes[index];
        }
        return new DataInputStream(new ByteArrayInputStream(content));
    }
}
