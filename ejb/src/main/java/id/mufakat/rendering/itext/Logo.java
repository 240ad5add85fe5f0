package id.mufakat.rendering.itext;

import id.mufakat.rendering.LogoUnusable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's logo, small enough to be set: agencies upload it, so its size is looked at before anything opens it.
 *
 * @param bytes a PNG or an SVG
 */
@SuppressWarnings("ArrayRecordComponent")
record Logo(byte[] bytes) {

    private static final int MAXIMUM_BYTES = 1_048_576;
    private static final long MAXIMUM_PIXELS = 16_000_000;
    private static final int MAXIMUM_DEPTH = 64;
    private static final int MAXIMUM_TAGS = 4_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_OFFSET = 16;
    private static final int HEADER_LENGTH = 24;
    private static final Pattern SVG = Pattern.compile("<(?:[a-z]+:)?svg[\\s>]");
    private static final Pattern WILD = Pattern.compile(
            "<!ENTITY|<(?:[a-z]+:)?(?:use|image|script|foreignObject|style)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)[a-zA-Z][^>]*?(/?)>");

    static Logo of(byte[] bytes) {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new LogoUnusable("too-large");
        }
        if (isPng(bytes)) {
            ByteBuffer header = ByteBuffer.wrap(bytes);
            if ((long) header.getInt(WIDTH_OFFSET) * header.getInt(WIDTH_OFFSET + Integer.BYTES) > MAXIMUM_PIXELS) {
                throw new LogoUnusable("too-large");
            }
        } else {
            requireTameSvg(new String(bytes, StandardCharsets.UTF_8));
        }
        return new Logo(bytes);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > HEADER_LENGTH && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }

    /** Nothing that repeats itself, reaches outside, or is nested or long enough to exhaust a parser. */
    private static void requireTameSvg(String svg) {
        if (!SVG.matcher(svg).find() || WILD.matcher(svg).find() || !isShallow(svg)) {
            throw new LogoUnusable("not-an-image");
        }
    }

    private static boolean isShallow(String svg) {
        int depth = 0;
        int tags = 0;
        Matcher tag = TAG.matcher(svg);
        while (tag.find() && depth <= MAXIMUM_DEPTH && tags <= MAXIMUM_TAGS) {
            tags++;
            depth += !tag.group(1).isEmpty() ? -1 : tag.group(2).isEmpty() ? 1 : 0;
        }
        return depth <= MAXIMUM_DEPTH && tags <= MAXIMUM_TAGS;
    }
}
