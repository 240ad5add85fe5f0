package id.mufakat.initiative;

import id.mufakat.Malformed;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Audiences;
import id.mufakat.audit.AuditTrail;
import id.mufakat.initiative.Earlier.Choice;
import id.mufakat.language.Reason;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether two agencies have an agreement on a topic, and what the drafter of the next one decided about it. */
@ApplicationScoped
public class Precedence {

    /** As long before its end as the first reminder to renew (DOMAIN 4(a) 15). */
    private static final int ENDING_DAYS = 180;

    @Inject
    Precedents precedents;

    @Inject
    Initiatives initiatives;

    @Inject
    Audiences audiences;

    @Inject
    Parties parties;

    @Inject
    AuditTrail audit;

    /** @param own the agency that asks, whose agreements they are */
    List<Precedent> find(UUID own, UUID partner, String topic) {
        LocalDate today = parties.todayOf(own);
        return precedents.find(own, partner, topic, today).stream()
                .map(agreement -> precedent(agreement, today))
                .toList();
    }

    /**
     * @param wish what the drafter decided, or null if they were not asked yet
     * @return what there is to keep of it; empty while nothing on the topic is in force
     * @throws AgreementInForce if something is, and nobody decided
     * @throws Malformed if the wish names none of those in force, or goes on without a reason
     */
    public Optional<Earlier> settle(UUID own, UUID partner, String topic, @Nullable Earlier wish) {
        List<Precedent> found = find(own, partner, topic);
        if (found.isEmpty() && (wish == null || wish.choice() == Choice.APART)) {
            return Optional.empty();
        }
        if (wish == null) {
            throw new AgreementInForce(found);
        }
        UUID named = wish.agreement();
        UUID earlier = found.stream()
                .map(Precedent::id)
                .filter(id -> named == null || id.equals(named))
                .findFirst()
                .orElseThrow(() -> new Malformed("earlier.agreement", "not-a-choice"));
        String reason = wish.reason();
        boolean silent = wish.choice() != Choice.APART && (reason == null || reason.isBlank());
        String words = silent ? null : Reason.of("earlier.reason", reason).text();
        return Optional.of(new Earlier(wish.choice(), earlier, words));
    }

    /** @throws Malformed unless the two agencies held that audience */
    public void demandHeld(UUID own, UUID partner, @Nullable UUID audience) {
        boolean held = audience == null
                || audiences
                        .find(audience)
                        .filter(known -> known.state() == Audience.State.HELD)
                        .filter(known -> known.concerns(own) && known.other(own).equals(partner))
                        .isPresent();
        if (!held) {
            throw new Malformed("audience", "not-a-choice");
        }
    }

    /** What led to the agreement that begins, for its dossier and its trail. */
    public void keep(UUID agreement, @Nullable Earlier earlier, @Nullable UUID audience) {
        if (earlier == null && audience == null) {
            return;
        }
        initiatives.add(new Initiative(agreement, earlier, audience));
        if (earlier != null) {
            note(agreement, earlier);
        }
    }

    private void note(UUID agreement, Earlier earlier) {
        Map<String, String> facts = Map.of(
                "earlier",
                String.valueOf(earlier.agreement()),
                "reason",
                Objects.requireNonNullElse(earlier.reason(), ""));
        switch (earlier.choice()) {
            case RENEW -> audit.record(agreement, "earlier-renewed", facts);
            case AMEND -> audit.record(agreement, "earlier-amended", facts);
            case APART -> audit.record(agreement, "earlier-kept-apart", facts);
        }
    }

    private static Precedent precedent(Agreement agreement, LocalDate today) {
        LocalDate ends = agreement.concluded().endsOn();
        return new Precedent(
                agreement.id(),
                agreement.subject().type(),
                agreement.subject().topic(),
                agreement.parties().stream()
                        .map(Party::number)
                        .filter(Objects::nonNull)
                        .toList(),
                agreement.concluded().date(),
                ends,
                ends != null && !ends.isAfter(today.plusDays(ENDING_DAYS)));
    }
}
