package id.mufakat.reader.extract;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to {@link Text#LIMIT}; then says {@link Full}, so that no parser works for nothing. */
final class LimitedText extends Writer {

    /** Enough was collected. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder collected = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int room = Text.LIMIT - collected.length();
        collected.append(buffer, offset, Math.min(length, room));
        if (length > room) {
            throw new Full();
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing to give back.
    }

    @Override
    public String toString() {
        return collected.toString();
    }
}
