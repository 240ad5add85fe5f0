package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.signing.Verdict;
import id.mufakat.signing.VerifyRound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Accepts the signed paper once a judge that did not make it has found every signature good.
 *
 * <p>A paper that the judge rejects is never filed: the step fails, and an operator sees why.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AcceptSignatures {

    @Inject
    Agreements agreements;

    @Inject
    SigningRounds rounds;

    @Inject
    VerifyRound judge;

    @Inject
    AuditTrail audit;

    /** @return the fingerprint of the accepted paper */
    public Fingerprint accept(UUID id) {
        Agreement agreement = agreements.lock(id);
        UUID round = Optional.ofNullable(agreement.concluded().signingRound()).orElseThrow();
        Verdict verdict = judge.verify(round);
        if (verdict instanceof Verdict.Invalid invalid) {
            throw new IllegalStateException("the judge rejects the paper of " + id + ": " + invalid.reasons());
        }
        SigningRound signed = rounds.get(round);
        agreement.signed(signed.current());
        audit.record(id, "signatures-accepted", facts(signed.current(), (Verdict.Valid) verdict));
        return signed.current();
    }

    private static Map<String, String> facts(Fingerprint paper, Verdict.Valid verdict) {
        Map<String, String> facts = new TreeMap<>(Map.of("fingerprint", paper.hex()));
        if (!verdict.onRecord().isEmpty()) {
            facts.put("onRecord", String.join(", ", verdict.onRecord()));
        }
        return facts;
    }
}
