package id.mufakat.web.agreement;

import id.mufakat.workflow.Diagrams.Drawing;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The steps of a diagram as a list, in the order in which they were drawn: its text alternative (WCAG 1.1.1). */
public final class DiagramSteps {

    private static final Set<String> SHOWN =
            Set.of("startEvent", "userTask", "serviceTask", "callActivity", "endEvent", "boundaryEvent");

    private DiagramSteps() {}

    /**
     * A step.
     *
     * @param state {@code done}, {@code now} or {@code todo}
     */
    public record Step(String name, String state) {}

    static List<Step> of(Drawing drawing) {
        List<Step> steps = new ArrayList<>();
        try {
            XMLStreamReader xml = reader(drawing.bpmn());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && SHOWN.contains(xml.getLocalName())) {
                    String name = xml.getAttributeValue(null, "name");
                    if (name != null && !isAside(xml, drawing)) {
                        steps.add(new Step(name, state(drawing, xml.getAttributeValue(null, "id"))));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the diagram " + drawing.process() + " is no XML", e);
        }
        return steps;
    }

    /** What only might happen is listed once it did. */
    private static boolean isAside(XMLStreamReader xml, Drawing drawing) {
        boolean aside = xml.getLocalName().equals("boundaryEvent");
        return aside && state(drawing, xml.getAttributeValue(null, "id")).equals("todo");
    }

    private static String state(Drawing drawing, String id) {
        if (drawing.current().contains(id)) {
            return "now";
        }
        return drawing.passed().contains(id) ? "done" : "todo";
    }

    private static XMLStreamReader reader(String bpmn) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(bpmn));
    }
}
