package id.mufakat.appointment;

import id.mufakat.Malformed;
import id.mufakat.language.Written;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about a mandate.
 *
 * @param basisText what decree it is, such as {@code Keputusan Bupati Badung}
 * @param until the last day; required of whoever acts, since acting ends by itself
 * @param authority dasar kewenangan as agreements print it: without it nobody may bind the agency
 * @param onBehalfOf the office in whose name (a.n.) is signed, or null
 * @param through the office in between (u.b.), or null
 */
public record MandateFacts(
        UUID person,
        UUID office,
        Capacity capacity,
        @Nullable String basisText,
        @Nullable String basisNumber,
        @Nullable LocalDate basisDate,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String authority,
        @Nullable UUID onBehalfOf,
        @Nullable UUID through) {

    /** A proposal, not stored yet. */
    public Mandate propose(UUID id, UUID account, String decree) {
        var basis = new Mandate.Basis(
                Written.required("basisText", basisText, 300),
                Written.required("basisNumber", basisNumber, 100),
                Written.day("basisDate", basisDate));
        Mandate mandate = new Mandate(id, person, office, capacity, basis, term(), decree);
        mandate.propose(account, Written.required("authority", authority, 500));
        if (onBehalfOf != null) {
            mandate.delegate(onBehalfOf, through);
        } else if (through != null) {
            throw new Malformed("onBehalfOf", "required");
        }
        return mandate;
    }

    private Mandate.Term term() {
        LocalDate first = Written.day("from", from);
        if (until == null) {
            if (capacity.isActing()) {
                throw new Malformed("until", "required");
            }
            return new Mandate.Term(first, null);
        }
        LocalDate last = Written.day("until", until);
        if (last.isBefore(first)) {
            throw new Malformed("until", "before-start");
        }
        new ActingLimit(System.getenv()).demand(capacity, first, last);
        return new Mandate.Term(first, last);
    }
}
