package id.mufakat.rendering;

/**
 * Writes a document as a file for word processors (Office Open XML, {@code .docx}): the same frame as the printed paper,
 * with its words, numbers, tables and pictures, in the styles that a word processor knows. Nobody signs such a file, so it
 * has no signature fields and no QR code.
 */
public interface Typist {

    /**
     * @return the file's bytes; the same order gives the same bytes
     * @throws UnprintableText if the fonts of the house cannot show some character, as on paper
     */
    byte[] type(PrintOrder order);

    /**
     * @return the file's bytes; the same order gives the same bytes
     * @throws UnprintableText if the fonts of the house cannot show some character, as on paper
     */
    byte[] type(ReportOrder order);
}
