package id.mufakat.verification;

import id.mufakat.NotFound;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Conclusion;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Stage;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.PaperFacts;
import id.mufakat.round.SigningRounds;
import id.mufakat.verification.PublicRecord.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers who scans the QR code of a printed document. A draft has no public record. */
@Stateless
@PermitAll
public class ReadPublicRecord {

    @Inject
    Agreements agreements;

    @Inject
    PaperFacts facts;

    @Inject
    SigningRounds rounds;

    @Inject
    Clock clock;

    /** @throws NotFound if no printed document carries this code */
    public PublicRecord read(String code) {
        Agreement agreement = agreements.findByCode(code).orElseThrow(() -> new NotFound(code));
        return agreement
                .conclusion()
                .filter(end -> end.paper() != null)
                .map(end -> printed(agreement, end))
                .or(() -> withdrawn(agreement))
                .orElseThrow(() -> new NotFound(code));
    }

    private PublicRecord printed(Agreement agreement, Conclusion end) {
        Fingerprint signed = end.signedPaper();
        Particulars particulars = facts.particulars(agreement);
        return new PublicRecord(
                agreement.code(),
                particulars.kind(),
                end.edition(),
                parties(agreement, particulars),
                end.date(),
                signatures(end.signingRound()),
                state(agreement, end),
                end.endsOn(),
                agreement.zone().getId(),
                signed == null ? null : signed.hex());
    }

    /** An earlier printing is about, and no later one counts yet. */
    private Optional<PublicRecord> withdrawn(Agreement agreement) {
        int edition = agreement.editions() - (agreement.conclusion().isPresent() ? 1 : 0);
        return agreement
                .submission()
                .filter(text -> edition > 0)
                .map(text -> new PublicRecord(
                        agreement.code(),
                        text.particulars().kind(),
                        edition,
                        parties(agreement, text.particulars()),
                        null,
                        List.of(),
                        agreement.stage() == Stage.CANCELLED ? "cancelled" : "reopened",
                        null,
                        agreement.zone().getId(),
                        null));
    }

    private static List<PublicRecord.Party> parties(Agreement agreement, Particulars particulars) {
        return particulars.sides().stream()
                .map(side -> new PublicRecord.Party(
                        side.name(), agreement.party(side.agency()).number()))
                .toList();
    }

    private List<Signature> signatures(@Nullable UUID round) {
        return Optional.ofNullable(round).map(rounds::get).stream()
                .flatMap(found -> found.slots().stream())
                .map(slot -> new Signature(
                        String.join(" ", slot.signatory().officeLines()).replaceAll(",$", ""),
                        slot.signedAt().orElse(null)))
                .toList();
    }

    private String state(Agreement agreement, Conclusion end) {
        if (end.inForceAt() == null) {
            return "signing";
        }
        LocalDate last = end.endsOn();
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone());
        return last != null && today.isAfter(last) ? "ended" : "in-force";
    }
}
