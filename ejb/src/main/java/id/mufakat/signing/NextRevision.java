package id.mufakat.signing;

import id.mufakat.certificate.KeySafe;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.round.Signatory;
import id.mufakat.round.SigningRound;
import id.mufakat.round.Slot;
import id.mufakat.signature.Inspector;
import id.mufakat.signature.Signer;
import id.mufakat.signature.SigningOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Has a slot signed and believes it only after looking: then the new revision goes into the vault. */
@ApplicationScoped
class NextRevision {

    /** PDF states whole seconds; a provider of its own has a clock of its own. */
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    @Inject
    Vault vault;

    @Inject
    Signer signer;

    @Inject
    Inspector inspector;

    @Inject
    KeySafe keys;

    @Inject
    Clock clock;

    /** The new revision and the signature in it. */
    record Appended(Fingerprint revision, Inspector.Signature signature) {}

    Appended append(SigningRound round, Slot slot, char[] passphrase) {
        Instant now = clock.instant();
        byte[] before = vault.open(round.current());
        byte[] after = signer.sign(order(round, slot, before, now), passphrase);
        Inspector.Signature signature = inspector.inspect(before, after, slot.field());
        demandHolder(signature, slot.signatory(), now);
        return new Appended(vault.put(after), signature);
    }

    /** @throws IllegalStateException if it is another's certificate, or not valid at this instant */
    private void demandHolder(Inspector.Signature signature, Signatory as, Instant now) {
        try {
            signature.certificate().checkValidity(Date.from(now));
        } catch (CertificateException e) {
            throw new IllegalStateException("signed with a certificate outside its validity", e);
        }
        if (!signature.certificate().equals(keys.certificate(as.person(), as.agency()))) {
            throw new IllegalStateException("signed with a certificate that is not the holder's");
        }
        if (Duration.between(signature.claimedAt(), now).abs().compareTo(CLOCK_SLACK) > 0) {
            throw new IllegalStateException("the file states another signing time: " + signature.claimedAt());
        }
    }

    private static SigningOrder order(SigningRound round, Slot slot, byte[] pdf, Instant now) {
        Signatory as = slot.signatory();
        return new SigningOrder(
                pdf,
                slot.field(),
                as.person(),
                as.agency(),
                round.isFirstSignature(),
                as.officeLines(),
                as.nameLines(),
                round.verifyUrl(),
                round.title(),
                round.place(),
                now);
    }
}
