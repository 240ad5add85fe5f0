package id.mufakat.logo;

import id.mufakat.reading.Redrawer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** One-coloured pictures, and a reader that opens them where the test runs. */
public final class SamplePictures {

    /** Small pictures come back as they are: how they are drawn anew is the reader's to show. */
    public static final Redrawer PLAIN = (file, longest) -> {
        BufferedImage picture = read(file);
        return new Redrawer.Picture(written(picture, "png"), picture.getWidth(), picture.getHeight());
    };

    private SamplePictures() {}

    public static byte[] png(int width, int height, Color color) {
        return written(filled(width, height, color), "png");
    }

    public static byte[] jpeg(int width, int height, Color color) {
        return written(filled(width, height, color), "jpeg");
    }

    private static BufferedImage filled(int width, int height, Color color) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
