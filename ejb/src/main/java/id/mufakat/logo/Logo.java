package id.mufakat.logo;

import id.mufakat.Malformed;
import id.mufakat.reading.Redrawer;
import id.mufakat.reading.Redrawer.Picture;
import id.mufakat.reading.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A logo as the vault keeps it.
 *
 * @param mediaType {@code image/png} for what was uploaded and drawn anew, {@code image/svg+xml} for the house's own
 */
public record Logo(byte[] bytes, String mediaType) {

    /** The field of forms and of the API that the file is put into. */
    public static final String FIELD = "logo";

    private static final int LARGEST = 2 << 20;

    /** 23 mm on paper at more than 500 points an inch; even noise stays below the renderer's limit of 1 MiB. */
    private static final int LONGEST = 480;

    private static final int SHORTEST = 100;
    private static final int MOST_OBLONG = 3;

    private static final String PNG = "image/png";
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Set<String> CHUNKS = Set.of("IHDR", "IDAT", "IEND");
    private static final int SIZE_OFFSET = 16;
    private static final int CHECKSUM = 4;

    /** @throws Malformed or {@link Unreadable} beside the field, if it is no picture that can stand on a letterhead */
    static Logo of(byte[] upload, Redrawer redrawer) {
        if (upload.length == 0) {
            throw new Malformed(FIELD, "required");
        }
        if (upload.length > LARGEST) {
            throw new Malformed(FIELD, "picture-too-big");
        }
        if (!startsWith(upload, SIGNATURE) && !startsWith(upload, JPEG)) {
            throw new Malformed(FIELD, "not-a-picture");
        }
        Picture picture = drawn(upload, redrawer);
        int shorter = Math.min(picture.width(), picture.height());
        if (shorter < SHORTEST) {
            throw new Malformed(FIELD, "picture-too-small");
        }
        if (Math.max(picture.width(), picture.height()) > shorter * MOST_OBLONG) {
            throw new Malformed(FIELD, "picture-too-oblong");
        }
        return new Logo(picture.png(), PNG);
    }

    /** What the vault holds. */
    static Logo kept(byte[] bytes) {
        return new Logo(bytes, startsWith(bytes, SIGNATURE) ? PNG : "image/svg+xml");
    }

    private static Picture drawn(byte[] upload, Redrawer redrawer) {
        try {
            Picture picture = redrawer.redraw(upload, LONGEST);
            if (!isBare(picture.png())) {
                throw new Unreadable("damaged");
            }
            return picture;
        } catch (Unreadable hostile) {
            throw hostile.in(FIELD);
        }
    }

    /** A reader that a file has taken over may answer anything: small, and nothing but points from end to end. */
    private static boolean isBare(byte[] png) {
        if (!startsWith(png, SIGNATURE) || png.length < SIZE_OFFSET + 2 * Integer.BYTES) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(png);
        if (!isDrawn(in.getInt(SIZE_OFFSET)) || !isDrawn(in.getInt(SIZE_OFFSET + Integer.BYTES))) {
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

    private static boolean isDrawn(int side) {
        return side > 0 && side <= LONGEST;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
