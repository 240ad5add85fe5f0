package id.mufakat.rendering;

/** Sets a document as PDF/A-3a and PDF/UA-1, with its signature fields, QR code and embedded data. */
public interface Renderer {

    /** @return the PDF's bytes; the same order gives the same text, though not the same bytes */
    byte[] render(PrintOrder order);
}
