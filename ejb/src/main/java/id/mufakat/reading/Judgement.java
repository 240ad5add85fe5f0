package id.mufakat.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finding on one PDF.
 *
 * @param signatures in the order of the file's revisions
 * @param coversWholeFile whether the last signature or time stamp covers every byte
 * @param revisionsClean whether no revision changed what an earlier signature protects
 * @param pdfaPart the PDF/A claim, such as {@code 3A}, or empty
 * @param notes what the validators remarked, for the technical report
 */
public record Judgement(
        List<SignatureFinding> signatures,
        boolean coversWholeFile,
        boolean revisionsClean,
        String pdfaPart,
        List<String> notes) {

    /**
     * @param field the signature field's name
     * @param indication of ETSI EN 319 102-1: TOTAL_PASSED, INDETERMINATE or TOTAL_FAILED
     * @param subIndication why not passed, or empty
     * @param level such as PAdES-BASELINE-B
     * @param intact whether the signed bytes are unchanged and the cryptography holds
     * @param trusted whether the chain ends in one of the anchors
     * @param signer the common name in the signing certificate, or empty
     * @param claimedTime as the signer's clock had it, or null where the signature names none
     */
    public record SignatureFinding(
            String field,
            String indication,
            String subIndication,
            String level,
            boolean intact,
            boolean trusted,
            String signer,
            @Nullable Instant claimedTime) {

        public boolean passed() {
            return indication.equals("TOTAL_PASSED");
        }
    }
}
