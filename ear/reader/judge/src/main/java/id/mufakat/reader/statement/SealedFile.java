package id.mufakat.reader.statement;

import id.mufakat.reader.clause.Unsound;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement cut where section 3 of {@code statement.md} says: the last line holds the seal, over all bytes before it.
 *
 * @param seal CMS, as found
 */
public record SealedFile(byte[] covered, byte[] seal) {

    private static final byte[] OPENING = "{\"format\":\"mufakat-statement-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LAST =
            Pattern.compile("\"seal\":\"((?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)\"}\\n");

    /** Whether a file means to be a statement, whole or not: either end of one is enough. */
    public static boolean isMeant(byte[] file) {
        boolean opens =
                file.length >= OPENING.length && Arrays.equals(file, 0, OPENING.length, OPENING, 0, OPENING.length);
        return opens || LAST.matcher(lastLine(file)).matches();
    }

    /** @throws Unsound if the last line is not a seal and nothing else */
    public static SealedFile cut(byte[] file) throws Unsound {
        String line = lastLine(file);
        Matcher last = LAST.matcher(line);
        Unsound.unless(last.matches(), "the last line is no seal");
        byte[] seal = Base64.getDecoder().decode(last.group(1));
        Unsound.unless(
                Base64.getEncoder().encodeToString(seal).equals(last.group(1)),
                "the seal is not written as it must be");
        return new SealedFile(Arrays.copyOf(file, file.length - line.length()), seal);
    }

    private static String lastLine(byte[] file) {
        int start = file.length - 1;
        while (start > 0 && file[start - 1] != '\n') {
            start--;
        }
        int from = Math.max(start, 0);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
    }
}
