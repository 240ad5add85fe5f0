package id.mufakat.reader.judge;

import id.mufakat.reader.statement.Claims;
import java.util.List;

/**
 * The answer to {@code statement}, as JSON.
 *
 * @param signatures the seal, if it is one
 */
record StatementFinding(Claims statement, List<SealOpinion> signatures) {

    /**
     * What the seal is worth.
     *
     * @param field always {@code seal}
     * @param problem why it is not intact, or empty
     * @param intact whether it is written as it must be and fits the bytes it covers
     * @param trusted whether its certificate is a seal's and its chain ends in one of the anchors
     * @param revoked whether a list of the authority revokes it
     * @param revocationChecked whether each authority of the chain gave a list
     * @param signer the common name in the seal's certificate, or empty
     */
    record SealOpinion(
            String field,
            String problem,
            boolean intact,
            boolean trusted,
            boolean revoked,
            boolean revocationChecked,
            String signer) {

        static SealOpinion broken(String problem) {
            return new SealOpinion("seal", problem, false, false, false, false, "");
        }
    }
}
