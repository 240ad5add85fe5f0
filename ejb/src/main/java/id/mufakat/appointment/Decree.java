package id.mufakat.appointment;

import id.mufakat.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The uploaded decree as it came: kept and handed out again as a download, never opened in the server.
 *
 * @param mediaType told by the first bytes, never by a name
 */
public record Decree(byte[] bytes, String mediaType) {

    public static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** @throws Malformed with the field {@code decree} if it is empty, too big, or no PDF, JPEG or PNG */
    public static Decree of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Malformed("decree", "required");
        }
        if (bytes.length > LARGEST) {
            throw new Malformed("decree", "too-big");
        }
        return new Decree(bytes, mediaType(bytes));
    }

    private static String mediaType(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return "application/pdf";
        }
        if (startsWith(bytes, JPEG)) {
            return "image/jpeg";
        }
        if (startsWith(bytes, PNG)) {
            return "image/png";
        }
        throw new Malformed("decree", "not-a-scan");
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
