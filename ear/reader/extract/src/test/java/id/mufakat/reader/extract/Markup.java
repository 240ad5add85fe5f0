package id.mufakat.reader.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Pieces of hostile content. */
final class Markup {

    private Markup() {}

    /** Ten entities, each ten times the one before. */
    static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            String once = "&l" + (level - 1) + ";";
            laughs.append("<!ENTITY l")
                    .append(level)
                    .append(" \"")
                    .append(once.repeat(10))
                    .append("\">");
        }
        return laughs.append("]>")
                .append(Documents.body(Documents.paragraph("&l9;")))
                .toString();
    }

    /** A field whose command is split over two runs. */
    static String split(String first, String second) {
        return Documents.body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + first
                + "</w:instrText></w:r><w:r><w:instrText>" + second + "</w:instrText></w:r></w:p>");
    }

    static String tables(int depth) {
        return Documents.body("<w:tbl><w:tr><w:tc>".repeat(depth)
                + Documents.paragraph("deep")
                + "</w:tc></w:tr></w:tbl>".repeat(depth));
    }

    static byte[] packed() {
        return "\u0001Ole10Native".getBytes(StandardCharsets.UTF_16LE);
    }

    /** Objects 6 and 7: an attachment under the name of our own data, with the given content. */
    static String[] attached(String content) {
        return new String[] {
            "<</Type/Filespec/F(mufakat.json)/UF(mufakat.json)/EF<</F 7 0 R/UF 7 0 R>>>>",
            "<</Type/EmbeddedFile/Length " + content.length() + ">>\nstream\n" + content + "\nendstream"
        };
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
