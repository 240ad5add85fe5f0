package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The words of a document or workbook that {@link OfficePackage} let pass. */
final class OfficeText {

    private OfficeText() {}

    /** Loads the parser's classes and schemas. */
    static void warmUp() {
        new OOXMLParser();
    }

    static Text read(byte[] file) throws Refused, IOException {
        LimitedText collected = new LimitedText();
        try (InputStream in = new ByteArrayInputStream(file)) {
            new OOXMLParser().parse(in, new BodyContentHandler(collected), new Metadata(), context());
            return new Text(collected.toString(), 0, false);
        } catch (EncryptedDocumentException e) {
            throw new Refused("encrypted");
        } catch (SAXException e) {
            if (e.getCause() instanceof LimitedText.Full) {
                return new Text(collected.toString(), 0, true);
            }
            throw new IOException("the words cannot be taken out", e);
        } catch (TikaException e) {
            throw new IOException("no such document", e);
        }
    }

    /** Streams what can be streamed, and leaves files within the file alone. */
    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new LeftAlone());
        return context;
    }

    /** A file within the file is not opened. */
    private static final class LeftAlone implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nobody asks for it.
        }
    }
}
