package id.mufakat.language;

import id.mufakat.Refusal;
import java.util.Locale;

/** A text holds a character that cannot be read for what it is: invisible, reordering, or looking like another. */
public final class IllegibleCharacter extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the form field at fault
     * @param position of the character, from 1, in code points
     */
    public IllegibleCharacter(String field, int codePoint, int position) {
        super(field, field + ": " + name(codePoint) + " at " + position, new Object[] {field, name(codePoint), position
        });
    }

    private static String name(int codePoint) {
        String hex = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = Character.getName(codePoint);
        return name == null ? hex : hex + " " + name;
    }
}
