package id.mufakat.rendering;

import id.mufakat.document.DocumentType;
import id.mufakat.document.Fingerprint;
import id.mufakat.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page needs: the renderer looks nothing up.
 *
 * @param title the document's title for the reader's window and the catalogue
 * @param facts filled fields by dotted name, for the frame around the wording (letterhead, footer); the fact
 *     {@code cara} decides how it is signed: {@code BASAH} prints lines for ink, anything else makes signature fields
 * @param logos one entry per logo in the letterhead, left to right: a PNG or SVG of the vault, or empty for the
 *     house's neutral emblem; an empty list prints none
 * @param blocks where people sign, in reading order: two a row, the first on the left; also carries what stands above
 *     and below each signature
 * @param verifyUrl what the QR code says; null on a draft, which carries no QR code
 * @param instant the creation date of the file
 * @param draft whether every page is marked as a draft and no signature field is made
 */
public record PrintOrder(
        DocumentType type,
        String title,
        Wording wording,
        Map<String, String> facts,
        List<Optional<Fingerprint>> logos,
        List<SignatureBlock> blocks,
        @Nullable String verifyUrl,
        Instant instant,
        boolean draft) {

    /** The fact that says how the document is signed. */
    public static final String MODE = "cara";

    /** The value of that fact for a document signed with ink on paper. */
    public static final String WET_INK = "BASAH";

    /** Whether signature fields are made: on a final document that is not signed with ink. */
    public boolean isSignedElectronically() {
        return !draft && !WET_INK.equals(facts.get(MODE));
    }

    /**
     * A place to sign, as printed: the label and the office, the space for the signature, the name.
     *
     * <p>The signature field is 75 mm wide and 32 mm high (212.6 by 90.7 points), without border, background or
     * appearance: whoever signs fills it with a QR code, the sentence that it is signed electronically, office and
     * name. The office above and the name below it are text of the page, so they need no room inside for their
     * full form.
     *
     * @param field the signature field's name, equal to the slot's id
     * @param partyLabel such as {@code PIHAK KESATU,}
     * @param officeLines the office as printed above the signature, one entry a line
     * @param nameLines name, rank and NIP as printed below the signature, one entry a line (invariant 11)
     * @param description what a screen reader says of the field
     */
    public record SignatureBlock(
            String field, String partyLabel, List<String> officeLines, List<String> nameLines, String description) {}
}
