package id.mufakat.reader.judge;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the signatures' byte ranges (ISO 32000-1, 12.8.1) leave out nothing but their own contents, and the last one
 * reaches the last byte. Two published shadow attacks are clean for both validators, and only this catches them.
 */
final class Coverage {

    private final byte[] file;

    Coverage(byte[] file) {
        this.file = file;
    }

    /** @param ranges of all signatures and document time stamps */
    boolean isWhole(List<long[]> ranges) {
        return ranges.stream().allMatch(this::isSound) && ranges.stream().anyMatch(each -> end(each) == file.length);
    }

    /** Two parts, from the first byte on, with nothing but one hexadecimal string between them. */
    private boolean isSound(long[] range) {
        if (range.length != 4 || Arrays.stream(range).anyMatch(each -> each < 0) || range[0] != 0) {
            return false;
        }
        long open = range[1];
        long close = range[2] - 1;
        if (open >= close || end(range) > file.length || file[(int) open] != '<' || file[(int) close] != '>') {
            return false;
        }
        for (int at = (int) open + 1; at < close; at++) {
            if (Character.digit(file[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long end(long[] range) {
        return range.length == 4 ? range[2] + range[3] : -1;
    }
}
