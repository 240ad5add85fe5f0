package id.mufakat.workflows.numbering;

import id.mufakat.calendar.Patience;
import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;

/** When a registrar is reminded, and from when on the number is late: working days where the agency sits. */
@Named
@ApplicationScoped
public class NumberDates {

    @Inject
    Parties parties;

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    /** @return an ISO 8601 instant */
    public String reminder(String agency) {
        return after(Patience.REMINDER, agency);
    }

    /** @return an ISO 8601 instant */
    public String due(String agency) {
        return after(Patience.LATE, agency);
    }

    private String after(Patience patience, String agency) {
        return patience.endsFrom(clock.instant(), parties.zoneOf(UUID.fromString(agency)), days)
                .toString();
    }
}
