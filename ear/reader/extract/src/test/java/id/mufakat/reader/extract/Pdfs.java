package id.mufakat.reader.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs, honest and otherwise, made while the tests run; the hostile ones object by object. */
final class Pdfs {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private Pdfs() {}

    /** One page with the words, and further objects from number 6 on. */
    static byte[] text(String words, String catalog, String... more) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"));
        objects.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>/XObject<</X0 6 0 R>>>>>>"));
        objects.add(stream("", ascii("BT /F1 12 Tf 72 720 Td (" + words + ") Tj ET")));
        objects.add(ascii(FONT));
        for (String object : more) {
            objects.add(ascii(object));
        }
        return of(objects);
    }

    /** Two pages that are drawn so. */
    static byte[] twoPages(String first, String second) {
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 7 0 R>>>>/Contents ";
        return of(List.of(
                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                ascii("<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>"),
                ascii(page + "4 0 R>>"),
                stream("", ascii(first)),
                ascii(page + "6 0 R>>"),
                stream("", ascii(second)),
                ascii(FONT)));
    }

    /** Forms that draw one another ten times each: ten to the power of {@code depth} in the end. */
    static byte[] multiplying(int depth) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(ascii(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"));
        objects.add(stream("", ascii("/X Do")));
        for (int level = 0; level < depth; level++) {
            String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 " + (5 + depth)
                    + " 0 R>>/XObject<</X " + (6 + level) + " 0 R>>>>";
            objects.add(stream(form, ascii(level == depth - 1 ? "BT /F1 1 Tf (x) Tj ET" : "/X Do ".repeat(10))));
        }
        objects.add(ascii(FONT));
        return of(objects);
    }

    static byte[] flateBomb(int mebibytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] block = ascii("q Q ".repeat(1 << 18));
            for (int done = 0; done < mebibytes; done++) {
                out.write(block);
            }
        }
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"));
        objects.add(stream("/Filter/FlateDecode", packed.toByteArray()));
        return of(objects);
    }

    static byte[] encrypted(String userPassword) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that is only a picture of words. */
    static byte[] scan(String words) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture(words)), 40, 400, 500, 200);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage picture(String words) {
        BufferedImage picture = new BufferedImage(1_500, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1_500, 600);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 60));
        graphics.drawString(words, 60, 300);
        graphics.dispose();
        return picture;
    }

    static byte[] of(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(ascii(number + " 0 obj\n"));
            out.writeBytes(objects.get(number - 1));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table.toString()));
        out.writeBytes(ascii("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start));
        out.writeBytes(ascii("\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
