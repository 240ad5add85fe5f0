package id.mufakat.reader.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Word and Excel files, honest and otherwise, made while the tests run. */
final class Documents {

    static final String MAIN = "word/document.xml";

    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Target="word/document.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String HEAD =
            "<w:document xmlns:w=" + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TAIL = "</w:body></w:document>";

    private Documents() {}

    static byte[] word(String text) {
        return Zips.of(parts(body(paragraph(text))));
    }

    /** A document whose main part is whatever is given. */
    static byte[] wordOf(String main) {
        return Zips.of(parts(main));
    }

    static byte[] wordWith(String name, byte[] content) {
        Map<String, byte[]> parts = parts(body(paragraph("harmless")));
        parts.put(name, content);
        return Zips.of(parts);
    }

    /** A document that loads its template, which may hold macros, from somewhere else. */
    static byte[] wordWithTemplate(String url) {
        String relations =
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" \
                Target="%s" TargetMode="External"/></Relationships>"""
                        .formatted(url);
        return wordWith("word/_rels/settings.xml.rels", bytes(relations));
    }

    static String body(String content) {
        return HEAD + content + TAIL;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** 20 million paragraphs make about 1.4 GB of XML. */
    static byte[] bomb(int paragraphs) {
        byte[] block = bytes(paragraph("bom bom bom bom bom bom").repeat(1_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(body("")).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/footnotes.xml"));
            zip.write(bytes(HEAD));
            for (int done = 0; done < paragraphs; done += 1_000) {
                zip.write(block);
            }
            zip.write(bytes(TAIL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] excel(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Rencana").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(String main) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("_rels/.rels", bytes(RELATIONS));
        parts.put(MAIN, bytes(main));
        return parts;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
