package id.mufakat.rendering;

/** Pours an order into the frame of its document type: {@code templates/<type>/document.html}. */
public interface Frames {

    /** @return a whole XHTML document; addresses in it are paths in {@code templates/} or {@code logo/<n>} */
    String html(PrintOrder order);

    /** The same of a report, in the frame of its folder. */
    String html(ReportOrder order);
}
