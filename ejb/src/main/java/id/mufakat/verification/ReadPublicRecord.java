package id.mufakat.verification;

import id.mufakat.NotFound;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Conclusion;
import id.mufakat.agreement.Party;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.Representatives;
import id.mufakat.round.SigningRounds;
import id.mufakat.verification.PublicRecord.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Representatives representatives;

    @Inject
    SigningRounds rounds;

    @Inject
    DocumentTypes types;

    @Inject
    Clock clock;

    /** @throws NotFound if no printed document carries this code */
    public PublicRecord read(String code) {
        Agreement agreement = agreements.findByCode(code).orElseThrow(() -> new NotFound(code));
        Conclusion end = agreement
                .conclusion()
                .filter(conclusion -> conclusion.paper() != null)
                .orElseThrow(() -> new NotFound(code));
        Fingerprint signed = end.signedPaper();
        return new PublicRecord(
                code,
                types.get(agreement.subject().type()).title().getOrDefault("id", ""),
                parties(agreement),
                end.date(),
                signatures(end.signingRound()),
                state(agreement, end),
                end.endsOn(),
                agreement.zone().getId(),
                signed == null ? null : signed.hex());
    }

    private List<PublicRecord.Party> parties(Agreement agreement) {
        List<PublicRecord.Party> parties = new ArrayList<>();
        var speakers = representatives.of(agreement);
        for (int i = 0; i < speakers.size(); i++) {
            Party party = agreement.parties().get(i);
            parties.add(new PublicRecord.Party(speakers.get(i).agency().name(), party.number()));
        }
        return parties;
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
        LocalDate last = end.endsOn();
        if (last == null) {
            return "signing";
        }
        return LocalDate.ofInstant(clock.instant(), agreement.zone()).isAfter(last) ? "ended" : "in-force";
    }
}
