package id.mufakat.rendering.ooxml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** The parts of a file that hold none of its text. */
final class Parts {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String PACKAGE_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final Map<String, String> KINDS = Map.of(
            "styles.xml", "styles", "settings.xml", "settings", "header1.xml", "header", "footer1.xml", "footer");

    private Parts() {}

    /** @param files in the folder {@code word}, besides the document itself */
    static Xml types(Set<String> files) {
        Xml xml = Xml.part().open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType", PACKAGE_RELATIONS);
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.leaf("Default", "Extension", "png", "ContentType", "image/png");
        xml.leaf("Default", "Extension", "svg", "ContentType", "image/svg+xml");
        override(xml, "/word/document.xml", TYPE + "document.main+xml");
        override(xml, "/docProps/core.xml", CORE);
        files.stream()
                .filter(KINDS::containsKey)
                .forEach(file -> override(xml, "/word/" + file, TYPE + KINDS.get(file) + "+xml"));
        return xml.close("Types");
    }

    private static void override(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    static Xml roots() {
        Xml xml = Xml.part().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "document", RELATIONSHIPS + "/officeDocument", "word/document.xml");
        relation(xml, "core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.close("Relationships");
    }

    /** @param files in the folder {@code word}, besides the document itself */
    static Xml relations(Set<String> files) {
        Xml xml = Xml.part().open("Relationships", "xmlns", PACKAGE + "relationships");
        files.forEach(file ->
                relation(xml, Pictures.id(file), RELATIONSHIPS + "/" + KINDS.getOrDefault(file, "image"), file));
        return xml.close("Relationships");
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    static Xml core(String title, String language, Instant instant) {
        String at = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = Xml.part()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(title).close("dc:title");
        xml.open("dc:creator").text("Mufakat").close("dc:creator");
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(at).close("dcterms:created");
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(at).close("dcterms:modified");
        xml.open("dc:language").text(language).close("dc:language");
        return xml.close("cp:coreProperties");
    }

    static Xml settings(String language) {
        Xml xml = Xml.part().open("w:settings", "xmlns:w", WORD).leaf("w:zoom", "w:percent", 100);
        xml.leaf("w:defaultTabStop", "w:val", 567).open("w:compat");
        xml.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        xml.close("w:compat").leaf("w:themeFontLang", "w:val", language);
        return xml.close("w:settings");
    }
}
