package id.mufakat.signing;

import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import id.mufakat.round.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whether a signatory may sign at this instant: a mandate that a second person confirmed, in force today in the agency's
 * own time zone, with an authority basis (invariants 1 and 16; UU 30/2014 articles 13 and 14 for who acts by mandate).
 */
@ApplicationScoped
class MandateCheck {
    @Inject
    Parties parties;

    @Inject
    Clock clock;

    void demand(Signatory signatory) {
        Mandate mandate = parties.mandate(signatory.mandate());
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.zoneOf(signatory.agency()));
        if (mandate.state() == Mandate.State.PROPOSED
                || mandate.authorityBasis().isBlank()) {
            throw new MandateMissing();
        }
        boolean same = mandate.person().equals(signatory.person())
                && mandate.office().equals(signatory.office())
                && mandate.capacity().name().equals(signatory.capacity());
        if (!same) {
            throw new MandateMissing();
        }
        if (!mandate.isInForce(today) || !parties.agency(signatory.agency()).existsOn(today)) {
            throw new MandateExpired(mandate.term().from(), mandate.term().until());
        }
    }
}
