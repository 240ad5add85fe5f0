package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a document may not bring: macros, controls, packed programs, parts fetched from elsewhere, fields that start
 * programs (DDE), document type definitions. Ordinary links are fine: a person follows them, not the reader.
 */
final class OfficePolicy {

    private static final String MAIN_DOCUMENT = Type.DOCX.mediaType() + ".main+xml";
    private static final String MAIN_WORKBOOK = Type.XLSX.mediaType() + ".main+xml";

    /** Relationship types whose target is loaded without anybody's click. */
    private static final Set<String> LOADED = Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "image");

    private static final Pattern REMOTE = Pattern.compile("(?i)(https?|ftp|smb)://.*|\\\\\\\\.*|//.*|file://[^/].*");
    private static final Pattern DDE = Pattern.compile("(?i)\\s*\"?DDE(AUTO)?\\b.*", Pattern.DOTALL);
    private static final byte[] PACKED = "\u0001Ole10Native".getBytes(StandardCharsets.UTF_16LE);
    private static final int HEAD = 8;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Set<Type> types = EnumSet.noneOf(Type.class);

    OfficePolicy() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    }

    Type type() throws Refused {
        if (types.size() != 1) {
            throw new Refused("not-allowed-type");
        }
        return types.iterator().next();
    }

    /** @param name of the part, in lower case */
    void inspectBytes(String name, InputStream content) throws Refused, IOException {
        refuseIf(name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/"));
        byte[] head = content.readNBytes(HEAD);
        boolean embedding = name.contains("/embeddings/") && name.endsWith(".xlsx");
        if (!embedding && Bytes.indexOf(head, ARCHIVE, 0, 0) == 0) {
            throw new Refused("not-allowed-type");
        }
        refuseIf(Bytes.contain(new SequenceInputStream(new ByteArrayInputStream(head), content), PACKED));
    }

    void inspectMarkup(String name, InputStream content) throws Refused, IOException {
        refuseIf(name.contains("/activex/") || name.contains("/macrosheets/"));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            StringBuilder field = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                refuseIf(event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inspectElement(reader, field);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException("no XML", e);
        }
    }

    private void inspectElement(XMLStreamReader reader, StringBuilder field) throws Refused, XMLStreamException {
        switch (reader.getLocalName()) {
            case "Override", "Default" -> inspectType(attribute(reader, "ContentType"));
            case "Relationship" -> inspectRelationship(reader);
            case "ddeLink" -> refuseIf(true);
            case "fldSimple" -> refuseIf(DDE.matcher(attribute(reader, "instr")).matches());
            case "fldChar" -> field.setLength(0);
            case "instrText" -> {
                // Runs may split the word.
                field.append(reader.getElementText());
                refuseIf(DDE.matcher(field).matches());
            }
            default -> {}
        }
    }

    private void inspectType(String contentType) throws Refused {
        refuseIf(contentType.toLowerCase(Locale.ROOT).contains("macroenabled"));
        if (contentType.equals(MAIN_DOCUMENT)) {
            types.add(Type.DOCX);
        } else if (contentType.equals(MAIN_WORKBOOK)) {
            types.add(Type.XLSX);
        }
    }

    private static void inspectRelationship(XMLStreamReader reader) throws Refused {
        String type = attribute(reader, "Type").toLowerCase(Locale.ROOT);
        boolean loaded = LOADED.contains(type.substring(type.lastIndexOf('/') + 1));
        boolean external = attribute(reader, "TargetMode").equalsIgnoreCase("External");
        refuseIf(loaded
                && external
                && REMOTE.matcher(attribute(reader, "Target")).matches());
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    private static void refuseIf(boolean active) throws Refused {
        if (active) {
            throw new Refused("active-content");
        }
    }
}
