package id.mufakat.workflows.agreement;

import id.mufakat.agreement.Agreements;
import id.mufakat.calendar.Patience;
import id.mufakat.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;

/** When waiting for the sides' decision ends, and the text goes back to its drafter. */
@Named
@ApplicationScoped
public class AgreementDates {

    @Inject
    Agreements agreements;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    /**
     * Counted where the agreement is drafted, since that side starts again.
     *
     * @return an ISO 8601 instant
     */
    public String expiry(String agreement) {
        var zone = agreements.get(UUID.fromString(agreement)).zone();
        return Patience.EXPIRY.endsFrom(clock.instant(), zone, days).toString();
    }
}
