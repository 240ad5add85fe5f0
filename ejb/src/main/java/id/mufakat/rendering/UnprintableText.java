package id.mufakat.rendering;

import id.mufakat.Refusal;

/**
 * The text holds characters that no font of the house can show, or that would be invisible on paper.
 *
 * <p>Dropping them would print something else than what was agreed, and PDF/A forbids the empty box.
 */
public final class UnprintableText extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param characters the code points, such as {@code U+202E, U+4E2D} */
    public UnprintableText(String characters) {
        super("no font shows " + characters, characters);
    }
}
