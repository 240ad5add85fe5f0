package id.mufakat.rendering;

import id.mufakat.document.DocumentType;
import id.mufakat.document.Fingerprint;
import id.mufakat.text.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page needs: the renderer looks nothing up.
 *
 * @param title the document's title for the reader's window and the catalogue
 * @param facts filled fields by dotted name, for the frame around the wording (letterhead, footer)
 * @param logos one PNG or SVG per party, left to right; a null-free list, possibly empty
 * @param blocks where people sign; also carries what stands above and below each signature
 * @param verifyUrl what the QR code says; null on a draft, which carries no QR code
 * @param instant the creation date of the file
 * @param draft whether every page is marked as a draft and no signature field is made
 */
public record PrintOrder(
        DocumentType type,
        String title,
        Wording wording,
        Map<String, String> facts,
        List<Fingerprint> logos,
        List<SignatureBlock> blocks,
        @Nullable String verifyUrl,
        Instant instant,
        boolean draft) {

    /**
     * A place to sign, as printed.
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
