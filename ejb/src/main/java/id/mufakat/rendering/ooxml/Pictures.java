package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a document. A word processor that cannot draw an SVG shows the house's emblem in its place. */
final class Pictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final Pattern BOX =
            Pattern.compile("viewBox=\"\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*\"");
    private static final int PNG_WIDTH = 16;
    private static final int PNG_START = 0x89504e47;
    private static final int USUAL_HEIGHT = 1304;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final byte[] spare;
    private int drawn;

    /** @param spare a PNG */
    Pictures(byte[] spare) {
        this.spare = spare.clone();
    }

    /** By their names in the folder {@code word}. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The id by which the text names the file. */
    static String id(String file) {
        return file.replaceAll("[^a-z0-9]", "");
    }

    Xml draw(StyledElement image) {
        drawn++;
        byte[] bytes = image.picture();
        boolean png = isPng(bytes);
        String shown = keep("media/image" + drawn + ".png", png ? bytes : spare);
        int height = Length.twips(image.style("height"), USUAL_HEIGHT);
        long tall = Length.emu(height);
        long wide = Math.round(tall * (png ? ratio(bytes) : ratio(new String(bytes, StandardCharsets.UTF_8))));
        Xml xml = new Xml().open("w:drawing");
        xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.leaf("wp:extent", "cx", wide, "cy", tall);
        xml.leaf("wp:docPr", "id", drawn, "name", "Gambar " + drawn, "descr", image.attribute("alt"));
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        picture(xml, shown, png ? "" : keep("media/image" + drawn + ".svg", bytes), new long[] {wide, tall});
        xml.close("a:graphicData").close("a:graphic");
        return xml.close("wp:inline").close("w:drawing");
    }

    /** @param vector the same as an SVG, or empty */
    private void picture(Xml xml, String shown, String vector, long[] size) {
        xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        xml.leaf("pic:cNvPr", "id", drawn, "name", "image" + drawn)
                .leaf("pic:cNvPicPr")
                .close("pic:nvPicPr");
        xml.open("pic:blipFill");
        blip(xml, shown, vector);
        xml.open("a:stretch").leaf("a:fillRect").close("a:stretch").close("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", size[0], "cy", size[1]).close("a:xfrm");
        xml.open("a:prstGeom", "prst", "rect")
                .leaf("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr");
        xml.close("pic:pic");
    }

    private static void blip(Xml xml, String shown, String vector) {
        if (vector.isEmpty()) {
            xml.leaf("a:blip", "r:embed", shown);
            return;
        }
        xml.open("a:blip", "r:embed", shown).open("a:extLst");
        xml.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.leaf("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", vector);
        xml.close("a:ext").close("a:extLst").close("a:blip");
    }

    private String keep(String file, byte[] bytes) {
        files.put(file, bytes);
        return id(file);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG_WIDTH + Long.BYTES && ByteBuffer.wrap(bytes).getInt() == PNG_START;
    }

    private static double ratio(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return (double) header.getInt(PNG_WIDTH) / header.getInt(PNG_WIDTH + Integer.BYTES);
    }

    private static double ratio(String svg) {
        Matcher box = BOX.matcher(svg);
        return box.find() ? Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2)) : 1;
    }
}
