package id.mufakat.reader.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text without a format: UTF-8, UTF-16 with a byte order mark, or Windows-1252, and no markup in disguise. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** HTML, XML, RTF and PostScript are text too, but not plain. */
    private static final Pattern MARKUP = Pattern.compile("\\s*(<[a-zA-Z!?/]|\\{\\\\rtf|%!PS)");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");
    private static final char MARK = '\ufeff';

    private PlainText() {}

    static boolean isText(byte[] file) {
        return decode(file)
                .filter(text -> !CONTROL.matcher(text).find())
                .filter(text -> !MARKUP.matcher(text).lookingAt())
                .isPresent();
    }

    static Text read(byte[] file) {
        String text = decode(file).orElse("");
        boolean truncated = text.length() > Text.LIMIT;
        return new Text(truncated ? text.substring(0, Text.LIMIT) : text, 0, truncated);
    }

    private static Optional<String> decode(byte[] file) {
        for (Charset marked : MARKED) {
            Optional<String> text = decode(file, marked).filter(each -> each.indexOf(MARK) == 0);
            if (text.isPresent()) {
                return text.map(each -> each.substring(1));
            }
        }
        return decode(file, StandardCharsets.UTF_8)
                .map(each -> each.indexOf(MARK) == 0 ? each.substring(1) : each)
                .or(() -> decode(file, WINDOWS));
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
