package id.mufakat.workflow;

import java.util.List;

/** The diagram of a running or finished process, and where it stands. */
public interface Diagrams {

    /**
     * @param bpmn the diagram as BPMN 2.0 XML
     * @param passed ids of elements that were passed
     * @param current ids of elements that wait now
     */
    record Drawing(String process, String bpmn, List<String> passed, List<String> current) {}

    /** The main process of this key first, then those it called. */
    List<Drawing> of(String key);
}
