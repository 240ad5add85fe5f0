package id.mufakat.reader.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, honest and otherwise, made while the tests run. */
final class Zips {

    private static final byte[] MEBIBYTE = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private Zips() {}

    static byte[] of(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One entry of so many mebibytes of one letter. */
    static byte[] bomb(int mebibytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            for (int done = 0; done < mebibytes; done++) {
                zip.write(MEBIBYTE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Archives in archives in archives. */
    static byte[] nested(int depth) {
        byte[] inner = bomb(1);
        for (int level = 0; level < depth; level++) {
            Map<String, byte[]> shelf = new LinkedHashMap<>();
            for (int copy = 0; copy < 16; copy++) {
                shelf.put("lib" + copy + ".zip", inner);
            }
            inner = of(shelf);
        }
        return inner;
    }

    static byte[] crowd(int entries) {
        Map<String, byte[]> crowd = new LinkedHashMap<>();
        for (int entry = 0; entry < entries; entry++) {
            crowd.put("f" + entry, new byte[0]);
        }
        return of(crowd);
    }

    /** A table of contents that names the same bytes again and again, each time under the one name they have. */
    static byte[] overlapping(int times) {
        byte[] name = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
        byte[] content = "<a/>".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer zip = ByteBuffer.allocate(200 + times * 80).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50);
        putFacts(zip, name, content);
        zip.put(name).put(content);
        int table = zip.position();
        for (int time = 0; time < times; time++) {
            zip.putInt(0x02014b50).putShort((short) 20);
            putFacts(zip, name, content);
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0)
                    .put(name);
        }
        int end = zip.position();
        zip.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) times)
                .putShort((short) times)
                .putInt(end - table)
                .putInt(table)
                .putShort((short) 0);
        return java.util.Arrays.copyOf(zip.array(), zip.position());
    }

    private static void putFacts(ByteBuffer zip, byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        zip.putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0);
        zip.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        zip.putShort((short) name.length).putShort((short) 0);
    }
}
