package id.mufakat.reader.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What EU DSS found.
 *
 * @param clean whether no revision after a signature touched more than further signatures and their fields
 */
record DssOpinion(List<Finding.Signature> signatures, boolean clean, List<String> notes) {

    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        signatures.forEach(each -> fields.add(each.field()));
        return fields;
    }

    /** The other validator cannot verify it: not intact, and so not passed, whatever DSS says. */
    static Finding.Signature broken(Finding.Signature one) {
        boolean passed = one.indication().equals("TOTAL_PASSED");
        return new Finding.Signature(
                one.field(),
                passed ? "INDETERMINATE" : one.indication(),
                passed ? "VALIDATORS_DISAGREE" : one.subIndication(),
                one.level(),
                false,
                one.trusted(),
                one.signer(),
                one.claimedTime());
    }
}
