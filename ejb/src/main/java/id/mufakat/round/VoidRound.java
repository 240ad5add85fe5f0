package id.mufakat.round;

import id.mufakat.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives a paper up: nobody can sign it any more. The paper and the signatures it has stay in the vault.
 *
 * <p>Whether the caller may do so is decided by the room that knows the business; it calls this in its own transaction.
 */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.DRAFTER, Role.SIGNATORY})
public class VoidRound {
    @Inject
    SigningRounds rounds;

    @Inject
    Clock clock;

    /**
     * @param reason as told to everybody who was asked to sign
     * @throws SlotClosed if every signature is there already
     */
    public void abandon(UUID roundId, String reason) {
        rounds.getLocked(roundId).abandon(reason, clock.instant());
    }
}
