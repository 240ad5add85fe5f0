package id.mufakat.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no one should open. */
final class Upload {

    private static final int BOMB = 50_000_000;

    private Upload() {}

    /** For a field that takes scans. */
    static Map<String, byte[]> decrees() {
        Map<String, byte[]> files = new LinkedHashMap<>(strangers());
        files.putAll(active());
        return files;
    }

    /** For a field that takes pictures. */
    static Map<String, byte[]> logos() {
        Map<String, byte[]> files = new LinkedHashMap<>(strangers());
        files.put("paper", Facts.decree());
        files.put("endless picture", picture(50_000));
        files.put("half a picture", picture(200));
        return files;
    }

    private static Map<String, byte[]> strangers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("zip bomb", zip("bom.txt", new byte[BOMB]));
        files.put(
                "docx with an outside entity",
                zip(
                        "word/document.xml",
                        ascii(
                                "<?xml version=\"1.0\"?>"
                                        + "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>")));
        files.put("program", ascii("MZ\u0000 This program cannot be run in DOS mode"));
        files.put("page", ascii("<html>" + Malice.MARKUP));
        files.put(
                "picture with a script", ascii("<svg xmlns='http://www.w3.org/2000/svg'>" + Malice.MARKUP + "</svg>"));
        files.put("PDF behind a page", ascii("<html>\n%PDF-1.7\n"));
        files.put("gif", ascii("GIF89a;<script>"));
        return files;
    }

    /** The beginning of a PNG that says how large it will be. */
    private static byte[] picture(int side) {
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(side)
                .putInt(side)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    /** A PDF that does something when it is opened. */
    private static Map<String, byte[]> active() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String action : List.of(
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/OpenAction<</S/Launch/F(calc.exe)>>",
                "/AcroForm<</XFA(x)>>")) {
            files.put(
                    action,
                    ascii("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + action + ">>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        }
        return files;
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
