package id.mufakat.conclusion;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Conclusion;
import id.mufakat.agreement.Party;
import id.mufakat.archive.Deposit;
import id.mufakat.archive.Deposit.Depositor;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.paper.Representative;
import id.mufakat.paper.Representatives;
import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the archive is told about a signed agreement. */
@ApplicationScoped
class ArchiveFacts {

    private static final String YEARS = "jangkaWaktu.angka";

    @Inject
    DocumentTypes types;

    @Inject
    Representatives representatives;

    @Inject
    SigningRounds rounds;

    /** The last day in force: the term in years from the day of the last signature, where the drafting agency is. */
    LocalDate endOf(Agreement agreement) {
        UUID round = Optional.ofNullable(agreement.concluded().signingRound()).orElseThrow();
        Instant last = rounds.get(round).closedAt().orElseThrow();
        int years = Integer.parseInt(agreement.subject().form().getOrDefault(YEARS, "1"));
        return LocalDate.ofInstant(last, agreement.zone()).plusYears(years).minusDays(1);
    }

    Deposit of(Agreement agreement, LocalDate ends) {
        DocumentType type = types.get(agreement.subject().type());
        List<Representative> speakers = representatives.of(agreement);
        Conclusion end = agreement.concluded();
        return new Deposit(
                agreement.id(),
                Optional.ofNullable(end.signedPaper()).orElseThrow(),
                type.code(),
                type.title().getOrDefault("id", type.code()),
                agreement.subject().topic(),
                agreement.parties().stream()
                        .map(Party::number)
                        .filter(Objects::nonNull)
                        .toList(),
                speakers.stream().map(ArchiveFacts::depositor).toList(),
                speakers.stream().map(Representative::name).toList(),
                speakers.get(0).agency().regionCode(),
                end.date(),
                ends,
                type.archive().classification(),
                type.archive().retention());
    }

    private static Depositor depositor(Representative speaker) {
        return new Depositor(
                speaker.agency().id(),
                speaker.agency().name(),
                speaker.agency().shortName(),
                speaker.agency().aliases());
    }
}
