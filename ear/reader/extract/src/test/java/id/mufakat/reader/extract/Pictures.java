package id.mufakat.reader.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of words, and of nothing. */
final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pictures() {}

    static byte[] png(String words) {
        return picture(words, "png");
    }

    static byte[] jpeg(String words) {
        return picture(words, "jpeg");
    }

    /** A header that promises the size, and nothing more. */
    static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(33).put(PNG).putInt(13);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array(), 12, 17);
        return header.putInt((int) sum.getValue()).array();
    }

    private static byte[] picture(String words, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(Pdfs.picture(words), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
