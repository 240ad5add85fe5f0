package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The words in a picture; the size in its header is checked before a single pixel is unpacked. */
final class ImageText {

    private static final long MOST_PIXELS = 40_000_000;

    /** More than an A4 page at 300 dpi; letters gain nothing beyond. */
    private static final long USEFUL_PIXELS = 10_000_000;

    private final Ocr ocr;
    private final Budget budget;

    ImageText(Ocr ocr, Budget budget) {
        this.ocr = ocr;
        this.budget = budget;
    }

    /** @throws Refused if it is no picture, or one that would fill the memory */
    static void inspect(byte[] file) throws Refused, IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                requireFit(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** @throws Refused if nobody here reads such pictures */
    static ImageReader reader(ImageInputStream in) throws Refused {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new Refused("damaged");
        }
        return readers.next();
    }

    /** @throws Refused if unpacking it would fill the memory */
    static long requireFit(ImageReader reader) throws Refused, IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refused("too-big");
        }
        return pixels;
    }

    Text read(byte[] file) throws Refused, IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                String words = ocr.read(picture(reader), budget.left());
                return new Text(words, 1, ocr.isInstalled() && budget.isSpent());
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage picture(ImageReader reader) throws Refused, IOException {
        long pixels = requireFit(reader);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / USEFUL_PIXELS));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }
}
