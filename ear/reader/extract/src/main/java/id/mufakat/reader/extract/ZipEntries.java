package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The table of contents of an archive (APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16), believed only where the file's own
 * layout bears it out: no entry twice, none inside another, none outside the archive's folder. Overlapping entries make
 * 60 TB out of 4 MB, and two entries of one name show different text to different programs.
 */
final class ZipEntries {

    /** @param data where the compressed bytes begin */
    record Entry(String name, int method, int header, int data, int compressed) {
        int end() {
            return data + compressed;
        }
    }

    private static final int MOST = 2_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_MAGIC = 0x02014b50;
    private static final int LOCAL_MAGIC = 0x04034b50;
    private static final int END_MAGIC = 0x06054b50;

    private final ByteBuffer file;

    private ZipEntries(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws Refused {@code too-big}, {@code encrypted} or {@code damaged} */
    static List<Entry> of(byte[] bytes) throws Refused, IOException {
        try {
            return new ZipEntries(bytes).entries();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the table of contents points outside the archive", e);
        }
    }

    private List<Entry> entries() throws Refused, IOException {
        int end = end();
        int count = file.getShort(end + 10) & 0xffff;
        if (count > MOST) {
            throw new Refused("too-big");
        }
        List<Entry> entries = new ArrayList<>(count);
        Set<String> names = new HashSet<>();
        int at = file.getInt(end + 16);
        for (int read = 0; read < count; read++) {
            Entry entry = entry(at);
            require(isDecent(entry.name()) && names.add(entry.name().toLowerCase(Locale.ROOT)), "a name");
            entries.add(entry);
            at += CENTRAL_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
        }
        require(at == end, "something between the table of contents and its end");
        requireOneAfterTheOther(entries, file.getInt(end + 16));
        return entries;
    }

    /** The end record must be the end: what follows it would be a second archive for another program. */
    private int end() throws IOException {
        for (int at = file.limit() - END_LENGTH; at >= 0; at--) {
            if (file.getInt(at) == END_MAGIC && at + END_LENGTH + length(at + 20) == file.limit()) {
                return at;
            }
        }
        throw new IOException("no end of the archive");
    }

    private Entry entry(int at) throws Refused, IOException {
        require(file.getInt(at) == CENTRAL_MAGIC, "a table of contents");
        if ((file.getShort(at + 8) & 1) != 0) {
            throw new Refused("encrypted");
        }
        int method = file.getShort(at + 10);
        require(method == STORED || method == DEFLATED, "a known compression");
        String name = name(at + CENTRAL_LENGTH, length(at + 28));
        int header = file.getInt(at + 42);
        require(file.getInt(header) == LOCAL_MAGIC && length(header + 8) == method, "an entry where one is said to be");
        require(name(header + LOCAL_LENGTH, length(header + 26)).equals(name), "one name for one entry");
        int data = header + LOCAL_LENGTH + length(header + 26) + length(header + 28);
        return new Entry(name, method, header, data, file.getInt(at + 20));
    }

    private static void requireOneAfterTheOther(List<Entry> entries, int table) throws IOException {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(Entry::header));
        int end = 0;
        for (Entry entry : sorted) {
            require(entry.header() >= end && entry.compressed() >= 0, "entries that do not overlap");
            end = entry.end();
        }
        require(end <= table, "entries before the table of contents");
        require(!sorted.isEmpty() && sorted.get(0).header() == 0, "an archive from the first byte");
    }

    private static boolean isDecent(String name) {
        return !name.isEmpty()
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && name.indexOf(':') < 0
                && !name.startsWith("/")
                && !List.of(name.split("/", -1)).contains("..");
    }

    private String name(int at, int length) {
        byte[] name = new byte[length];
        file.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private int length(int at) {
        return file.getShort(at) & 0xffff;
    }

    private static void require(boolean held, String what) throws IOException {
        if (!held) {
            throw new IOException("expected " + what);
        }
    }
}
