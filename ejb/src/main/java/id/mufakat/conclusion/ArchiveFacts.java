package id.mufakat.conclusion;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Conclusion;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Particulars.Side;
import id.mufakat.agreement.Party;
import id.mufakat.archive.Deposit;
import id.mufakat.archive.Deposit.Depositor;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.paper.PaperFacts;
import id.mufakat.party.Parties;
import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the archive is told about a signed agreement. */
@ApplicationScoped
class ArchiveFacts {

    @Inject
    DocumentTypes types;

    @Inject
    PaperFacts facts;

    @Inject
    Parties parties;

    @Inject
    SigningRounds rounds;

    /**
     * The last day in force: the term in years from the day of the last signature, where the drafting agency is.
     *
     * @return null for a type without a term: it has no end
     */
    @Nullable
    LocalDate endOf(Agreement agreement) {
        String years = term(agreement);
        if (years == null) {
            return null;
        }
        UUID round = Optional.ofNullable(agreement.concluded().signingRound()).orElseThrow();
        Instant last = rounds.get(round).closedAt().orElseThrow();
        return lastDay(LocalDate.ofInstant(last, agreement.zone()), Integer.parseInt(years));
    }

    /** The day before the same date comes again; a term from 29 February ends with February where there is none. */
    static LocalDate lastDay(LocalDate first, int years) {
        LocalDate again = first.plusYears(years);
        return again.getDayOfMonth() == first.getDayOfMonth() ? again.minusDays(1) : again;
    }

    private @Nullable String term(Agreement agreement) {
        String field = types.get(agreement.subject().type()).term();
        return field == null ? null : agreement.subject().form().get(field);
    }

    Deposit of(Agreement agreement, @Nullable LocalDate ends) {
        DocumentType type = types.get(agreement.subject().type());
        Particulars particulars = facts.particulars(agreement);
        List<Side> sides = particulars.sides();
        Conclusion end = agreement.concluded();
        return new Deposit(
                agreement.id(),
                Optional.ofNullable(end.signedPaper()).orElseThrow(),
                type.code(),
                particulars.kind(),
                agreement.subject().topic(),
                agreement.parties().stream()
                        .map(Party::number)
                        .filter(Objects::nonNull)
                        .toList(),
                sides.stream().map(this::depositor).toList(),
                sides.stream().map(Side::signatory).toList(),
                sides.get(0).region(),
                end.date(),
                ends,
                type.archive().classification(),
                type.archive().retention());
    }

    /** Named as on the paper, found by whatever spelling people use. */
    private Depositor depositor(Side side) {
        return new Depositor(
                side.agency(),
                side.name(),
                side.shortName(),
                parties.agency(side.agency()).aliases());
    }
}
