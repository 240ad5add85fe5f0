package id.mufakat.reader.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where the wanted bytes begin, at or after {@code from}, or -1. */
    static int indexOf(byte[] content, byte[] wanted, int from) {
        return indexOf(content, wanted, from, content.length - wanted.length);
    }

    /** Whether the wanted bytes occur anywhere in the stream, which need not fit into memory. */
    static boolean contain(InputStream content, byte[] wanted) throws IOException {
        byte[] window = new byte[1 << 16];
        int kept = 0;
        for (int read = content.read(window, kept, window.length - kept);
                read >= 0;
                read = content.read(window, kept, window.length - kept)) {
            int filled = kept + read;
            if (indexOf(window, wanted, 0, filled - wanted.length) >= 0) {
                return true;
            }
            kept = Math.min(filled, wanted.length - 1);
            System.arraycopy(window, filled - kept, window, 0, kept);
        }
        return false;
    }

    /** Where the wanted bytes begin, between {@code from} and {@code last}, or -1. */
    static int indexOf(byte[] content, byte[] wanted, int from, int last) {
        int limit = Math.min(last, content.length - wanted.length);
        for (int at = from; at <= limit; at++) {
            // The first byte decides nearly always, and costs a fraction of a call.
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
