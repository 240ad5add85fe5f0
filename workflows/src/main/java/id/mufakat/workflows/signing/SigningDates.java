package id.mufakat.workflows.signing;

import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** When a signatory is reminded, and from when on the signature is late: working days where the agency sits. */
@Named
@ApplicationScoped
public class SigningDates {

    private static final int REMIND_AFTER = 3;
    private static final int LATE_AFTER = 7;

    /** About a month; then the paper is withdrawn. */
    private static final int EXPIRES_AFTER = 20;

    @Inject
    Parties parties;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    /** @return an ISO 8601 instant */
    public String reminder(String agency) {
        return after(REMIND_AFTER, agency);
    }

    /** @return an ISO 8601 instant */
    public String due(String agency) {
        return after(LATE_AFTER, agency);
    }

    /** @return an ISO 8601 instant */
    public String expiry(String agency) {
        return after(EXPIRES_AFTER, agency);
    }

    private String after(int workingDays, String agency) {
        return days.plus(workingDays, clock.instant(), parties.zoneOf(UUID.fromString(agency)))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
