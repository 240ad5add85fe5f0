package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** An Office Open XML package (ECMA-376 part 2), inflated once under limits before any parser sees it. */
final class OfficePackage {

    private static final long MOST_INFLATED = 200L << 20;
    private static final int HIGHEST_RATIO = 100;

    /** Small parts compress without limit and harm nobody. */
    private static final long RATIO_MATTERS_FROM = 10L << 20;

    private static final Set<String> ARCHIVES = Set.of(
            "zip", "jar", "7z", "rar", "gz", "tgz", "bz2", "xz", "tar", "cab", "iso", "docm", "xlsm", "exe", "dll");

    private final byte[] file;
    private final OfficePolicy policy = new OfficePolicy();
    private long inflated;

    private OfficePackage(byte[] file) {
        this.file = file;
    }

    /** @throws Refused if it is no document, too big when inflated, or does more than hold a document */
    static OfficePackage open(byte[] file) throws Refused, IOException {
        OfficePackage opened = new OfficePackage(file);
        List<ZipEntries.Entry> entries = ZipEntries.of(file);
        for (ZipEntries.Entry entry : entries) {
            opened.inspect(entry);
        }
        return opened;
    }

    /** @throws Refused {@code not-allowed-type} if it is neither a document nor a workbook */
    Type type() throws Refused {
        return policy.type();
    }

    private void inspect(ZipEntries.Entry entry) throws Refused, IOException {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1))) {
            throw new Refused("not-allowed-type");
        }
        try (InputStream content = new Counted(stream(entry))) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                policy.inspectMarkup(name, content);
            } else {
                policy.inspectBytes(name, content);
            }
        } catch (TooMuch e) {
            throw new Refused("too-big");
        }
    }

    private InputStream stream(ZipEntries.Entry entry) {
        InputStream raw = new ByteArrayInputStream(file, entry.data(), entry.compressed());
        return entry.method() == 0 ? raw : new InflaterInputStream(raw, new Inflater(true));
    }

    /** The package holds more than it may. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is really inflated counts, whatever the table of contents says. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            inflated += Math.max(read, 0);
            if (inflated > MOST_INFLATED || (inflated > RATIO_MATTERS_FROM && inflated / HIGHEST_RATIO > file.length)) {
                throw new TooMuch();
            }
            return read;
        }
    }
}
