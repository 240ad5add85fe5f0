package id.mufakat.web.agreement;

import id.mufakat.web.shell.Words;
import id.mufakat.workflow.Diagrams.Drawing;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A diagram in the reader's language: the bundles keep each label under {@code diagram.<process>.<id of the element>}. */
final class DiagramWords {

    private DiagramWords() {}

    static Drawing in(Words words, Drawing drawing) {
        try {
            Document diagram = builder().parse(new InputSource(new StringReader(drawing.bpmn())));
            NodeList elements = diagram.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String key = key(drawing.process(), element);
                if (element.hasAttribute("name") && words.has(key)) {
                    element.setAttribute("name", words.say(key));
                }
            }
            return new Drawing(drawing.process(), written(diagram), drawing.passed(), drawing.current());
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("the diagram " + drawing.process() + " is no XML", e);
        }
    }

    /** A process is drawn under the name that stands above its drawing. */
    private static String key(String process, Element element) {
        boolean whole = "process".equals(element.getLocalName());
        return "diagram." + (whole ? "process." + process : process + "." + element.getAttribute("id"));
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }

    private static String written(Document diagram) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer copy = factory.newTransformer();
        StringWriter out = new StringWriter();
        copy.transform(new DOMSource(diagram), new StreamResult(out));
        return out.toString();
    }
}
