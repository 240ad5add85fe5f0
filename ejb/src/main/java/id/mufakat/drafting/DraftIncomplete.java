package id.mufakat.drafting;

import id.mufakat.Refusal;
import id.mufakat.document.Labels;
import java.util.Collection;

/** The text still has open blanks or references that lead nowhere; the form names them. */
public final class DraftIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param open names of fields, or {@code ref:unit}
     * @param labels what the form calls them
     */
    public DraftIncomplete(Collection<String> open, Labels labels) {
        super("open in the text: " + open, labels);
    }
}
