package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The words of a PDF, page by page, a form feed between pages; a page without a text is looked at as a picture. */
final class PdfText {

    private static final int MOST_PAGES = 2_000;

    /** Fewer letters than this are a stamp or a page number on a scan. */
    private static final int FEW_LETTERS = 12;

    private static final float POINTS_PER_INCH = 72;
    private static final float DPI = 200;
    private static final double MOST_PIXELS = 10_000_000;

    private final Ocr ocr;
    private final Budget budget;
    private final LimitedText collected = new LimitedText();
    private boolean leftOut;

    PdfText(Ocr ocr, Budget budget) {
        this.ocr = ocr;
        this.budget = budget;
    }

    /** Loads the parser's classes and its font tables. */
    static void warmUp() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            new BodyText().getText(document);
            new PDFRenderer(document).renderImage(0, 0.1f);
        } catch (IOException e) {
            throw new IllegalStateException("an empty page cannot be read", e);
        }
    }

    /** @throws Refused if it brings what no paper needs */
    static void inspect(byte[] file) throws Refused, IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PdfPolicy.inspect(document);
        } catch (InvalidPasswordException e) {
            throw new Refused("encrypted");
        }
    }

    Text read(byte[] file) throws Refused, IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PdfPolicy.inspect(document);
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new Refused("damaged");
            }
            if (pages > MOST_PAGES) {
                throw new Refused("too-big");
            }
            return words(document, pages);
        } catch (InvalidPasswordException e) {
            throw new Refused("encrypted");
        }
    }

    private Text words(PDDocument document, int pages) throws IOException {
        try {
            readPages(document, pages);
            return new Text(collected.toString(), pages, leftOut);
        } catch (LimitedText.Full e) {
            return new Text(collected.toString(), pages, true);
        }
    }

    private void readPages(PDDocument document, int pages) throws IOException {
        BodyText stripper = new BodyText();
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                collected.write('\f');
            }
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            LimitedText words = new LimitedText();
            stripper.writeText(document, words);
            collected.write(words.toString());
            if (letters(words.toString()) < FEW_LETTERS) {
                collected.write(look(document, page));
            }
        }
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).limit(FEW_LETTERS).count();
    }

    private String look(PDDocument document, int page) throws IOException {
        if (!ocr.isInstalled() || !hasPictures(document, page)) {
            return "";
        }
        if (budget.isSpent()) {
            leftOut = true;
            return "";
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(page, scale(document, page), ImageType.GRAY);
        String words = ocr.read(picture, budget.left());
        leftOut |= budget.isSpent();
        return words;
    }

    private static boolean hasPictures(PDDocument document, int page) {
        var resources = document.getPage(page).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    private static float scale(PDDocument document, int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        double dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
        return (float) (dpi / POINTS_PER_INCH);
    }
}
