package id.mufakat.signing;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.document.Vault;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Shows a signatory what is asked of them. */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class ReadSigningSheet {
    @Inject
    SigningRounds rounds;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @Inject
    FindKeyState keyState;

    /**
     * The latest paper of this business in which the actor has a place, or another person of their agency: an office may
     * have changed hands since it was printed.
     *
     * @param subject the id of the agreement, which is the work item's key
     * @throws NotFound if nothing there is for the actor
     */
    public SigningSheet read(UUID subject) {
        Actor actor = current.get();
        SigningRound round = rounds.under(subject).stream().findFirst().orElseThrow(() -> new NotFound(subject));
        Slot slot =
                round.slotOf(actor).or(() -> placeOf(round, actor.agency())).orElseThrow(() -> new NotFound(subject));
        long bytes = vault.length(round.current());
        return SigningSheet.of(round, slot, bytes, actor, keyState.find().maySign());
    }

    private static Optional<Slot> placeOf(SigningRound round, UUID agency) {
        return round.slots().stream()
                .filter(slot -> slot.signatory().agency().equals(agency))
                .findFirst();
    }
}
