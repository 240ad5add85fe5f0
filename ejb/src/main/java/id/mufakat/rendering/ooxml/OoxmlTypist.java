package id.mufakat.rendering.ooxml;

import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.Frames;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.ReportOrder;
import id.mufakat.rendering.StyledElement;
import id.mufakat.rendering.Stylist;
import id.mufakat.rendering.Typist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a file and packs them, always the same ones in the same way. */
@ApplicationScoped
class OoxmlTypist implements Typist {

    private static final String SPARE = "house/emblem.png";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String WORDS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    @Inject
    Frames frames;

    @Inject
    Stylist stylist;

    @Inject
    DocumentTypes types;

    /** What a word processor shows of a file before it opens it. */
    private record Cover(String title, String language, Instant instant) {}

    @Override
    public byte[] type(PrintOrder order) {
        Cover cover = new Cover(order.title(), order.wording().language(), order.instant());
        return pack(stylist.style(frames.html(order), order.logos()), cover);
    }

    @Override
    public byte[] type(ReportOrder order) {
        Cover cover = new Cover(order.title(), order.language(), order.instant());
        return pack(stylist.style(frames.html(order), order.logos()), cover);
    }

    private byte[] pack(StyledElement html, Cover cover) {
        StyledElement main =
                html.all().filter(element -> element.is("body")).findFirst().orElseThrow();
        PageSheet sheet = new PageSheet(html);
        Styles styles = new Styles(main, cover.language());
        Pictures pictures = new Pictures(types.file(SPARE));
        Body body = new Body(styles, pictures);
        body.write(main, new Place(0, sheet.textWidth(), false, false));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("styles.xml", bytes(styles.part()));
        files.put("settings.xml", bytes(Parts.settings(cover.language())));
        if (sheet.hasMark()) {
            files.put("header1.xml", bytes(sheet.header()));
        }
        files.put("footer1.xml", bytes(sheet.footer()));
        files.putAll(pictures.files());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(Parts.types(files.keySet())));
        parts.put("_rels/.rels", bytes(Parts.roots()));
        parts.put("docProps/core.xml", bytes(Parts.core(cover.title(), cover.language(), cover.instant())));
        parts.put("word/_rels/document.xml.rels", bytes(Parts.relations(files.keySet())));
        parts.put("word/document.xml", bytes(document(body, sheet)));
        files.forEach((name, bytes) -> parts.put("word/" + name, bytes));
        return zip(parts);
    }

    private static Xml document(Body body, PageSheet sheet) {
        return Xml.part()
                .open("w:document", "xmlns:w", Parts.WORD, "xmlns:r", Parts.RELATIONSHIPS, "xmlns:wp", WORDS)
                .open("w:body")
                .add(body.xml())
                .add(sheet.section())
                .close("w:body")
                .close("w:document");
    }

    private static byte[] bytes(Xml xml) {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
