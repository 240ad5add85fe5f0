package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Tells what a file is from its bytes, against an allow-list. A file that is two things at once (a picture that is also
 * a PDF, a PDF that is also an archive) is neither: each program that opens it would see something else.
 */
final class Recognition {

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Viewers look for a PDF's header so far into a file. */
    private static final int HEADER_REACH = 1024;

    private static final int ZIP_END_LENGTH = 22;
    private static final int ZIP_END_REACH = ZIP_END_LENGTH + 0xffff;

    private Recognition() {}

    /** @throws Refused {@code not-allowed-type}, or what a closer look at an archive found */
    static Type of(byte[] file) throws Refused, IOException {
        if (file.length == 0) {
            throw new Refused("damaged");
        }
        boolean archive = endsAsArchive(file);
        if (startsWith(file, ZIP)) {
            refuseIf(!archive || Bytes.indexOf(file, PDF, 0, HEADER_REACH) >= 0);
            return OfficePackage.open(file).type();
        }
        refuseIf(archive);
        if (startsWith(file, PDF)) {
            return Type.PDF;
        }
        refuseIf(Bytes.indexOf(file, PDF, 0, HEADER_REACH) >= 0);
        if (startsWith(file, PNG)) {
            return Type.PNG;
        }
        if (startsWith(file, JPEG)) {
            return Type.JPEG;
        }
        refuseIf(!PlainText.isText(file));
        return Type.TEXT;
    }

    private static void refuseIf(boolean wrong) throws Refused {
        if (wrong) {
            throw new Refused("not-allowed-type");
        }
    }

    /** Whether an archiver would find a table of contents at the end: its place and length must lie in the file. */
    private static boolean endsAsArchive(byte[] file) {
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int last = file.length - ZIP_END_LENGTH;
        int at = Bytes.indexOf(file, ZIP_END, Math.max(0, file.length - ZIP_END_REACH), last);
        while (at >= 0) {
            long length = Integer.toUnsignedLong(numbers.getInt(at + 12));
            long place = Integer.toUnsignedLong(numbers.getInt(at + 16));
            if (length + place <= at) {
                return true;
            }
            at = Bytes.indexOf(file, ZIP_END, at + 1, last);
        }
        return false;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return Bytes.indexOf(file, magic, 0, 0) == 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
