package id.mufakat.reader.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mufakat.reader.Answer;
import id.mufakat.reader.Refused;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws a picture anew as a PNG in sRGB: nothing of the file leaves this process but the colours of its points. What was
 * written beside them (names, places, profiles, scripts, a second file behind the first) stays here.
 */
final class Redrawing {

    /** Each step halves at most, or fine lines fall between the points. */
    private static final int HALF = 2;

    private final int longest;

    /** @param longest the longer side of the new picture; smaller ones keep their size */
    Redrawing(int longest) {
        this.longest = longest;
    }

    /** @throws Refused if it is neither PNG nor JPEG, or would fill the memory */
    Answer of(byte[] file) throws Refused, IOException {
        Type type = Recognition.of(file);
        if (type != Type.PNG && type != Type.JPEG) {
            throw new Refused("not-allowed-type");
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageText.reader(in);
            try {
                reader.setInput(in, true, true);
                ImageText.requireFit(reader);
                var facts = JsonNodeFactory.instance
                        .objectNode()
                        .put("width", reader.getWidth(0))
                        .put("height", reader.getHeight(0));
                return new Answer(facts, png(shrunk(read(reader))));
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (HALF * HALF * longest));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private BufferedImage shrunk(BufferedImage picture) {
        int side = Math.max(picture.getWidth(), picture.getHeight());
        double factor = Math.min(1, Math.max((double) longest / side, 1.0 / HALF));
        BufferedImage drawn = drawn(picture, factor);
        return Math.max(drawn.getWidth(), drawn.getHeight()) > longest ? shrunk(drawn) : drawn;
    }

    private static BufferedImage drawn(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) (picture.getWidth() * factor));
        int height = Math.max(1, (int) (picture.getHeight() * factor));
        BufferedImage paper = new BufferedImage(
                width,
                height,
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return paper;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", out)) {
            throw new IOException("this Java writes no PNG");
        }
        return out.toByteArray();
    }
}
