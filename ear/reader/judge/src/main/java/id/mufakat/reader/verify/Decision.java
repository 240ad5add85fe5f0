package id.mufakat.reader.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Turns what the judge found and what the register said into one verdict. Ours is what the register knows, or what
 * carries agreed clauses and a signature under a trusted anchor; without the register and without an anchor nothing is.
 */
final class Decision {

    /** What the register said. */
    enum Register {
        YES,
        NO,
        SILENT,
        NOT_ASKED
    }

    /** The prepared field of the archive's time stamp, which comes later and is not a signature still to come. */
    private static final String ARCHIVE_FIELD = "archive";

    private final JsonNode finding;
    private final Register register;
    private final boolean anchored;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    /** @param anchored whether any anchor was given */
    Decision(JsonNode finding, Register register, boolean anchored) {
        this.finding = finding;
        this.register = register;
        this.anchored = anchored;
    }

    Set<Reason> reasons() {
        return reasons;
    }

    Verdict verdict() {
        note();
        if (signatures().isEmpty()) {
            return register == Register.YES && isIncomplete() ? Verdict.GENUINE_INCOMPLETE : Verdict.UNSIGNED;
        }
        if (!isOurs()) {
            return isUnchanged() ? Verdict.FOREIGN_INTACT : Verdict.FOREIGN_CHANGED;
        }
        if (!isUnchanged() || reasons.contains(Reason.CLAUSES_BROKEN)) {
            return Verdict.CHANGED;
        }
        if (isIncomplete()) {
            return Verdict.GENUINE_INCOMPLETE;
        }
        return isDoubtful() ? Verdict.UNVERIFIABLE : Verdict.GENUINE;
    }

    private void note() {
        reasons.add(
                switch (register) {
                    case YES -> Reason.REGISTERED;
                    case NO -> Reason.NOT_REGISTERED;
                    case SILENT -> Reason.REGISTER_SILENT;
                    case NOT_ASKED -> Reason.REGISTER_NOT_ASKED;
                });
        boolean signed = !signatures().isEmpty();
        noteIf(signed && !anchored, Reason.NO_ANCHOR);
        noteIf(any(each -> !each.path("intact").asBoolean()), Reason.SIGNATURE_BROKEN);
        noteIf(any(each -> !each.path("trusted").asBoolean()), Reason.SIGNATURE_UNTRUSTED);
        noteIf(any(each -> subIndication(each).contains("REVOKED")), Reason.SIGNER_REVOKED);
        noteIf(any(Decision::isOpen), Reason.REVOCATION_NOT_CHECKED);
        noteIf(signed && !finding.path("revisionsClean").asBoolean(), Reason.CHANGED_AFTER_SIGNING);
        noteIf(signed && !finding.path("coversWholeFile").asBoolean(), Reason.NOT_COVERED);
        noteIf(isIncomplete(), Reason.SIGNATURE_MISSING);
        JsonNode clauses = finding.path("clauses");
        boolean embedded = clauses.path("embedded").asBoolean();
        boolean sound = clauses.path("sound").asBoolean();
        reasons.add(!embedded ? Reason.NO_CLAUSES : sound ? Reason.CLAUSES_HOLD : Reason.CLAUSES_BROKEN);
    }

    private void noteIf(boolean held, Reason reason) {
        if (held) {
            reasons.add(reason);
        }
    }

    private boolean isOurs() {
        boolean vouched = !reasons.contains(Reason.SIGNATURE_UNTRUSTED);
        return register == Register.YES || (vouched && !reasons.contains(Reason.NO_CLAUSES));
    }

    /** Who asks a register wants its word: an answer that does not come is none, as the edition may be void. */
    private boolean isDoubtful() {
        return switch (register) {
            case YES -> false;
            case NO, SILENT -> true;
            case NOT_ASKED -> reasons.contains(Reason.SIGNER_REVOKED);
        };
    }

    private boolean isUnchanged() {
        return !reasons.contains(Reason.SIGNATURE_BROKEN)
                && !reasons.contains(Reason.CHANGED_AFTER_SIGNING)
                && !reasons.contains(Reason.NOT_COVERED);
    }

    private boolean isIncomplete() {
        return StreamSupport.stream(finding.path("openFields").spliterator(), false)
                .anyMatch(field -> !field.asText().equals(ARCHIVE_FIELD));
    }

    /** Trusted and sound, but nobody said whether it is revoked. */
    private static boolean isOpen(JsonNode signature) {
        return signature.path("trusted").asBoolean()
                && signature.path("intact").asBoolean()
                && !signature.path("indication").asText().equals("TOTAL_PASSED")
                && !subIndication(signature).contains("REVOKED");
    }

    private static String subIndication(JsonNode signature) {
        return signature.path("subIndication").asText();
    }

    private JsonNode signatures() {
        return finding.path("signatures");
    }

    private boolean any(Predicate<JsonNode> condition) {
        return StreamSupport.stream(signatures().spliterator(), false).anyMatch(condition);
    }
}
