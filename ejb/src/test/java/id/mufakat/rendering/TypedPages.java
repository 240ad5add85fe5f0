package id.mufakat.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a reader that did not write it sees of a file for word processors. */
public final class TypedPages {

    private final byte[] docx;

    public TypedPages(byte[] docx) {
        this.docx = docx.clone();
    }

    /** The parts of the file by their names, in their order. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public String part(String name) {
        return new String(parts().get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** All words in reading order, without header and footer. */
    public String words() {
        return part("word/document.xml")
                .replaceAll("<w:(tab|br)/>|</w:p>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    public XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses that the file would have a word processor ask for. */
    public List<String> reachesOutside() {
        List<String> outside = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (PackagePart part : file.getParts()) {
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relation : part.getRelationships()) {
                        if (relation.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.EXTERNAL) {
                            outside.add(relation.getTargetURI().toString());
                        }
                    }
                }
            }
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
        return outside;
    }

    /** What the schemas of Office Open XML have against it. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        parts().forEach((name, bytes) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                validate(name, bytes).forEach(fault -> faults.add(name + ": " + fault));
            }
        });
        return faults;
    }

    private static List<String> validate(String name, byte[] bytes) {
        Collection<XmlError> errors = new ArrayList<>();
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            XmlObject part =
                    switch (name) {
                        case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                        case "word/styles.xml" -> StylesDocument.Factory.parse(in);
                        case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
                        case "word/header1.xml" -> HdrDocument.Factory.parse(in);
                        case "word/footer1.xml" -> FtrDocument.Factory.parse(in);
                        default -> throw new IllegalArgumentException(name);
                    };
            part.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException | IOException e) {
            throw new IllegalStateException(e);
        }
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
