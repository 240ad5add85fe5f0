package id.mufakat.workflows.waiting;

import id.mufakat.calendar.Patience;
import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;

/** When somebody of an agency is reminded, late, and out of time: in working days where the agency sits. */
@Named
@ApplicationScoped
public class AgencyDates {

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

    /** @return an ISO 8601 instant */
    public String expiry(String agency) {
        return after(Patience.EXPIRY, agency);
    }

    /** @return an ISO 8601 instant */
    public String invitationReminder(String agency) {
        return after(Patience.INVITATION_REMINDER, agency);
    }

    /** @return an ISO 8601 instant */
    public String invitationDue(String agency) {
        return after(Patience.INVITATION_LATE, agency);
    }

    private String after(Patience patience, String agency) {
        return patience.endsFrom(clock.instant(), parties.zoneOf(UUID.fromString(agency)), days)
                .toString();
    }
}
