package id.mufakat.signing;

import id.mufakat.Role;
import id.mufakat.certificate.TrustAnchors;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Judgement.SignatureFinding;
import id.mufakat.reading.Reader;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks a judge that did not make the signatures whether the signed paper is good, and walks the chain of revisions byte
 * by byte, before the archive takes it (invariants 2 and 3).
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class VerifyRound {
    @Inject
    SigningRounds rounds;

    @Inject
    Vault vault;

    @Inject
    Reader reader;

    @Inject
    TrustAnchors anchors;

    @Inject
    SigningRecord record;

    /** @throws id.mufakat.reading.Unreadable if the judge cannot be had: ask again */
    public Verdict verify(UUID roundId) {
        SigningRound round = rounds.get(roundId);
        byte[] paper = vault.open(round.current());
        Judgement judgement = reader.judge(paper, anchors.certificates(), anchors.revocationLists());
        List<SignatureFinding> doubted = judgement.signatures().stream()
                .filter(finding -> !finding.passed() || !finding.intact() || !finding.trusted())
                .toList();
        List<String> onRecord = new ArrayList<>();
        List<String> reasons = new ArrayList<>(chain(round));
        reasons.addAll(judged(round, judgement));
        for (SignatureFinding finding : doubted) {
            if (isOnRecord(round, finding)) {
                onRecord.add(finding.field());
            } else {
                reasons.add(finding.field() + ": " + finding.indication() + " " + finding.subIndication());
            }
        }
        return reasons.isEmpty() ? new Verdict.Valid(List.copyOf(onRecord)) : new Verdict.Invalid(List.copyOf(reasons));
    }

    private boolean isOnRecord(SigningRound round, SignatureFinding finding) {
        return round.slots().stream()
                .filter(slot -> slot.field().equals(finding.field()))
                .anyMatch(slot -> record.vouchesFor(slot, finding));
    }

    /** Every revision begins with the one before, from the printed paper to the latest. */
    private List<String> chain(SigningRound round) {
        List<String> reasons = new ArrayList<>();
        List<Slot> signed = inOrderOfSigning(round);
        Fingerprint last = round.printed();
        for (Slot slot : signed) {
            Fingerprint next = slot.after().orElseThrow();
            if (!isPrefix(vault.open(last), vault.open(next))) {
                reasons.add("the revision signed in " + slot.field() + " does not continue the one before");
            }
            last = next;
        }
        if (signed.size() < round.slots().size() || !last.equals(round.current())) {
            reasons.add("the chain of revisions is broken or not every slot is signed");
        }
        return reasons;
    }

    /** What is signed, walked from the printed paper to the latest revision. */
    private static List<Slot> inOrderOfSigning(SigningRound round) {
        List<Slot> signed = new ArrayList<>();
        Optional<Slot> next = signedOn(round, round.printed());
        while (next.isPresent()) {
            signed.add(next.get());
            next = next.flatMap(Slot::after).flatMap(revision -> signedOn(round, revision));
        }
        return signed;
    }

    private static Optional<Slot> signedOn(SigningRound round, Fingerprint revision) {
        return round.slots().stream()
                .filter(slot -> slot.isSigned() && slot.before().equals(Optional.of(revision)))
                .findFirst();
    }

    private static boolean isPrefix(byte[] earlier, byte[] later) {
        return earlier.length < later.length && Arrays.equals(earlier, 0, earlier.length, later, 0, earlier.length);
    }

    private static List<String> judged(SigningRound round, Judgement judgement) {
        List<String> reasons = new ArrayList<>();
        if (!judgement.coversWholeFile()) {
            reasons.add("no signature covers the whole file");
        }
        if (!judgement.revisionsClean()) {
            reasons.add("a revision changed what an earlier signature protects");
        }
        Set<String> fields = round.slots().stream().map(Slot::field).collect(Collectors.toSet());
        Set<String> found =
                judgement.signatures().stream().map(SignatureFinding::field).collect(Collectors.toSet());
        if (!fields.equals(found) || judgement.signatures().size() != fields.size()) {
            reasons.add("signatures are in " + found + " and should be in " + fields);
        }
        return reasons;
    }
}
