package id.mufakat.reader.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Turns what the judge found in a statement into one verdict. That its words do not follow from one another, or not fit
 * the seal, is seen without trusting anybody; whose it is, only with an anchor.
 */
final class StatementDecision {

    private final JsonNode statement;
    private final JsonNode seal;
    private final boolean anchored;

    /** @param anchored whether any anchor was given */
    StatementDecision(JsonNode finding, boolean anchored) {
        this.statement = finding.path("statement");
        this.seal = finding.path("signatures").path(0);
        this.anchored = anchored;
    }

    Set<Reason> reasons() {
        Set<Reason> reasons = new LinkedHashSet<>();
        reasons.add(isSound() ? Reason.STATEMENT_HOLDS : Reason.STATEMENT_BROKEN);
        if (!is("intact")) {
            reasons.add(Reason.SEAL_BROKEN);
        } else if (!is("trusted")) {
            reasons.add(anchored ? Reason.SEAL_UNTRUSTED : Reason.NO_ANCHOR);
        } else if (is("revoked")) {
            reasons.add(Reason.SEAL_REVOKED);
        } else if (!is("revocationChecked")) {
            reasons.add(Reason.REVOCATION_NOT_CHECKED);
        }
        return reasons;
    }

    Verdict verdict() {
        if (!isSound() || !is("intact")) {
            return Verdict.CHANGED;
        }
        if (!is("trusted")) {
            return Verdict.FOREIGN_INTACT;
        }
        return is("revoked") ? Verdict.UNVERIFIABLE : Verdict.GENUINE;
    }

    private boolean isSound() {
        return statement.path("sound").asBoolean();
    }

    private boolean is(String what) {
        return seal.path(what).asBoolean();
    }
}
