package id.mufakat.rendering;

/** Sets a report as PDF/A-3a and PDF/UA-1, without signature fields and embedded data. */
public interface ReportRenderer {

    /**
     * @return the PDF's bytes; the same order gives the same text, though not the same bytes
     * @throws UnprintableText if the fonts of the house cannot show some character
     */
    byte[] render(ReportOrder order);
}
