package id.mufakat.mail;

import id.mufakat.Malformed;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as mail servers everywhere take it: ASCII, no quotes, no comments, one {@code @}. Nothing in it can end a
 * header's line or name a second reader.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    public EmailAddress {
        if (!isOne(text)) {
            throw new Malformed("email", "not-an-email");
        }
    }

    /** @throws Malformed if it is none */
    public static EmailAddress of(@Nullable String raw) {
        String text = raw == null ? "" : raw.strip();
        int at = text.indexOf('@');
        return new EmailAddress(
                at < 0 ? text : text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && FORM.matcher(text).matches();
    }
}
