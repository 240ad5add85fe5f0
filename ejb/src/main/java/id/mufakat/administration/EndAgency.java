package id.mufakat.administration;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Written;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a partner is no more, and who took over: from then on nobody agrees with it, and what it signed stays as it
 * was signed. Only the founding agency's administrators do so, as they registered it; noted again it corrects the note.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class EndAgency {

    private static final int LONGEST = 500;

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    Commitments commitments;

    @Inject
    AuditTrail trail;

    /**
     * How it ended.
     *
     * @param lastDay on which it could act, not later than today
     * @param successor who took over, or null when nobody did
     * @param endGround the law or decree that ended it
     */
    public record Ending(@Nullable LocalDate lastDay, @Nullable UUID successor, String endGround) {}

    /** @throws AgencyBusy while a text that names it is on its way to the signatures */
    @Once
    public void end(UUID id, Ending ending) {
        Policy.demand(parties.agency(current.get().agency()).isFounder(), id);
        Agency agency = parties.holdAgency(id);
        Policy.demand(!agency.isFounder(), id);
        String ground = Written.required("endGround", ending.endGround(), LONGEST);
        LocalDate last = lastDay(agency, ending.lastDay());
        UUID heir = ending.successor();
        if (heir != null) {
            demandHeir(agency, heir);
        }
        if (commitments.engage(id)) {
            throw new AgencyBusy(agency.shortName());
        }
        agency.end(last, heir);
        trail.record(
                id,
                "agency-ended",
                Map.of("lastDay", last.toString(), "successor", Objects.toString(heir, ""), "ground", ground));
    }

    private LocalDate lastDay(Agency agency, @Nullable LocalDate day) {
        LocalDate last = Written.day("lastDay", day);
        if (last.isBefore(agency.validFrom())) {
            throw new Malformed("lastDay", "before-start");
        }
        if (last.isAfter(parties.todayOf(agency.id()))) {
            throw new Malformed("lastDay", "in-future");
        }
        return last;
    }

    /** Whoever took over is still there itself. */
    private void demandHeir(Agency agency, UUID heir) {
        if (heir.equals(agency.id()) || parties.agency(heir).validTo() != null) {
            throw new Malformed("successor", "not-a-choice");
        }
    }
}
