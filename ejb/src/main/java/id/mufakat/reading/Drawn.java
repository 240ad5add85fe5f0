package id.mufakat.reading;

import id.mufakat.Malformed;
import id.mufakat.reading.Redrawer.Picture;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Pictures that somebody uploaded, drawn anew and looked at again: a reader may have been taken over by the file. */
public final class Drawn {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Set<String> CHUNKS = Set.of("IHDR", "IDAT", "IEND");
    private static final int SIZE_OFFSET = 16;
    private static final int CHECKSUM = 4;

    private Drawn() {}

    /**
     * What is taken.
     *
     * @param field of the form, beside which it is refused
     * @param largest the most bytes of the file
     * @param tooBig what is said of a larger one, as a key under {@code malformed.}
     * @param longest of the longer side that is kept, in points
     */
    public record Limits(String field, int largest, String tooBig, int longest) {}

    /** @throws Malformed or {@link Unreadable} beside the field, if it is no picture */
    public static Picture of(byte[] upload, Limits limits, Redrawer redrawer) {
        if (upload.length == 0) {
            throw new Malformed(limits.field(), "required");
        }
        if (upload.length > limits.largest()) {
            throw new Malformed(limits.field(), limits.tooBig());
        }
        if (!isPng(upload) && !startsWith(upload, JPEG)) {
            throw new Malformed(limits.field(), "not-a-picture");
        }
        try {
            Picture picture = redrawer.redraw(upload, limits.longest());
            if (!isBare(picture.png(), limits.longest())) {
                throw new Unreadable("damaged");
            }
            return picture;
        } catch (Unreadable hostile) {
            throw hostile.in(limits.field());
        }
    }

    public static boolean isPng(byte[] bytes) {
        return startsWith(bytes, SIGNATURE);
    }

    /** Small, and nothing but points from end to end. */
    private static boolean isBare(byte[] png, int longest) {
        if (!isPng(png) || png.length < SIZE_OFFSET + 2 * Integer.BYTES) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(png);
        if (!isSide(in.getInt(SIZE_OFFSET), longest) || !isSide(in.getInt(SIZE_OFFSET + Integer.BYTES), longest)) {
            return false;
        }
        in.position(SIGNATURE.length);
        String chunk = "";
        while (in.remaining() >= 2 * Integer.BYTES + CHECKSUM) {
            int length = in.getInt();
            chunk = StandardCharsets.US_ASCII
                    .decode(in.slice().limit(Integer.BYTES))
                    .toString();
            if (!CHUNKS.contains(chunk) || length < 0 || length > in.remaining() - Integer.BYTES - CHECKSUM) {
                return false;
            }
            in.position(in.position() + Integer.BYTES + length + CHECKSUM);
        }
        return !in.hasRemaining() && chunk.equals("IEND");
    }

    private static boolean isSide(int points, int longest) {
        return points > 0 && points <= longest;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
