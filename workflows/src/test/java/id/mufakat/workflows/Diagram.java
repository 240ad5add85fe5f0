package id.mufakat.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A diagram as its file says, without any engine. */
record Diagram(Path file, Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> NOT_NODES = Set.of("sequenceFlow", "documentation", "extensionElements");

    static List<Diagram> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Diagram of(String process) {
        return all().stream()
                .filter(diagram -> diagram.folder().equals(process))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Diagram(file, factory.newDocumentBuilder().parse(in));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** The same diagram without this flow, or without this event and the flows that leave it. */
    Diagram without(String id) {
        Diagram rest = read(file);
        rest.drop(id);
        return rest;
    }

    private void drop(String id) {
        elements("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                .forEach(flow -> drop(flow.getAttribute("id")));
        for (Element element : everything()) {
            boolean named = element.getAttribute("id").equals(id)
                    || element.getAttribute("bpmnElement").equals(id);
            if (named
                    || children(element).isEmpty()
                            && element.getTextContent().strip().equals(id)) {
                element.getParentNode().removeChild(element);
            } else if (element.getAttribute("default").equals(id)) {
                element.removeAttribute("default");
            }
        }
    }

    /** The diagram as a file would hold it. */
    String text() {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(toString(), e);
        }
    }

    String folder() {
        return file.getParent().getFileName().toString();
    }

    Element process() {
        return elements("process").get(0);
    }

    /** Everything that a token can stand on: events, tasks, gateways, call activities. */
    List<Element> nodes() {
        return children(process()).stream()
                .filter(element -> !NOT_NODES.contains(element.getLocalName()))
                .toList();
    }

    /** The ids of everything that a picture shows. */
    Set<String> drawn() {
        return Stream.concat(nodes().stream(), elements("sequenceFlow").stream())
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    Path picture() {
        return file.resolveSibling(folder() + ".svg");
    }

    List<Element> elements(String name) {
        return list(xml.getElementsByTagNameNS(BPMN, name));
    }

    List<Element> everything() {
        return list(xml.getElementsByTagNameNS("*", "*"));
    }

    /** The error codes that end events of this diagram throw. */
    List<String> thrown() {
        return elements("endEvent").stream()
                .flatMap(end -> list(end.getElementsByTagNameNS(BPMN, "errorEventDefinition")).stream())
                .map(this::code)
                .toList();
    }

    String code(Element errorEvent) {
        return elements("error").stream()
                .filter(error -> error.getAttribute("id").equals(errorEvent.getAttribute("errorRef")))
                .findFirst()
                .orElseThrow()
                .getAttribute("errorCode");
    }

    /** All expressions, from attributes and from texts. */
    List<String> expressions() {
        List<String> found = new ArrayList<>();
        for (Element element : everything()) {
            var attributes = element.getAttributes();
            IntStream.range(0, attributes.getLength())
                    .mapToObj(i -> attributes.item(i).getNodeValue())
                    .forEach(found::add);
            if (children(element).isEmpty()) {
                found.add(element.getTextContent().strip());
            }
        }
        return found.stream()
                .filter(text -> text.contains("${") || text.contains("#{"))
                .toList();
    }

    static List<Element> children(Element parent) {
        return list(parent.getChildNodes());
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
