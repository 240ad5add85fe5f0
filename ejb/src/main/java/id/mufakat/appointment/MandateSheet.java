package id.mufakat.appointment;

import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as pages show it.
 *
 * @param person the holder's bare name
 * @param decree the fingerprint of the decree it rests on: whoever confirms the mandate names it
 * @param proposedBy the name of who entered it
 * @param confirmedBy the name of who compared it, or null
 * @param inForce whether it counts today
 * @param awaitsActor whether the actor could confirm it now
 */
public record MandateSheet(
        UUID id,
        UUID officeId,
        String office,
        String person,
        Capacity capacity,
        Mandate.Basis basis,
        Mandate.Term term,
        String authority,
        String decree,
        Mandate.State state,
        String proposedBy,
        @Nullable String confirmedBy,
        boolean inForce,
        boolean awaitsActor) {}
