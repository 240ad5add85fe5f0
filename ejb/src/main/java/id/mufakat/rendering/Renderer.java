package id.mufakat.rendering;

/** Sets a document as PDF/A-3a and PDF/UA-1, with its signature fields, QR code and embedded data. */
public interface Renderer {

    /**
     * The invisible signature field that waits for the archive timestamp: it must exist before the first signature
     * certifies the file, since a widget added later counts as a forbidden change.
     */
    String ARCHIVE_FIELD = "archive";

    /** The file inside the PDF that carries the agreed clauses with their hashes (relationship {@code Data}). */
    String EMBEDDED_FILE = "mufakat.json";

    /**
     * @return the PDF's bytes; the same order gives the same text, though not the same bytes
     * @throws UnprintableText if the fonts of the house cannot show some character
     */
    byte[] render(PrintOrder order);
}
