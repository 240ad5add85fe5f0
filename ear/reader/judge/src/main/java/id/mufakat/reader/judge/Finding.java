package id.mufakat.reader.judge;

import id.mufakat.reader.clause.Clauses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code judge}, as JSON.
 *
 * @param signatures in the order of the file's revisions; time stamps are not among them
 * @param openFields signature fields that wait for a signature
 * @param coversWholeFile whether the last signature or document time stamp covers every byte of the file
 * @param revisionsClean whether both validators agree that no revision changed what an earlier signature protects
 * @param pdfaPart the PDF/A claim in the metadata, such as {@code 3A}, or empty
 * @param clauses what the embedded clauses say of themselves
 * @param notes what the validators remarked, for the technical report
 */
record Finding(
        List<Signature> signatures,
        List<String> openFields,
        boolean coversWholeFile,
        boolean revisionsClean,
        String pdfaPart,
        Clauses clauses,
        List<String> notes) {

    /**
     * @param field the signature field's name
     * @param indication of ETSI EN 319 102-1: TOTAL_PASSED, INDETERMINATE or TOTAL_FAILED
     * @param subIndication why not passed, or empty
     * @param level such as PAdES-BASELINE-B
     * @param intact whether both validators find the signed bytes unchanged and the cryptography sound
     * @param trusted whether the chain ends in one of the anchors
     * @param signer the common name in the signing certificate, or empty
     * @param claimedTime ISO 8601 in UTC, as the signer's clock had it; null where the signature names none
     */
    record Signature(
            String field,
            String indication,
            String subIndication,
            String level,
            boolean intact,
            boolean trusted,
            String signer,
            @Nullable String claimedTime) {}
}
