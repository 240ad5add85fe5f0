package id.mufakat.signing;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.DocumentMovedOn;
import id.mufakat.round.NotYourTurn;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import id.mufakat.round.SlotClosed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;

/**
 * Signs a slot: the head's click, with the passphrase in it, on the very revision they were shown.
 *
 * <p>The round's row is locked first, so of fifty parallel clicks one signs and the others find the slot closed. Whoever
 * needs the business behind it too, such as an agreement, locks that after the round.
 * Signature, new revision and work item are stored in one transaction; what is not proven leaves nothing.
 */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class SignDocument {
    @Inject
    SigningRounds rounds;

    @Inject
    CurrentActor current;

    @Inject
    MandateCheck mandates;

    @Inject
    NextRevision revisions;

    @Inject
    SigningTask task;

    /**
     * @param subject the agreement or other business that the round belongs to, as the address says
     * @param shown the revision on the actor's screen
     * @param passphrase of the actor's signing key; wiped before this returns
     * @return the fingerprint of the new revision
     * @throws NotYourTurn if somebody else is asked first
     * @throws SlotClosed if it is signed already or the paper was given up
     * @throws DocumentMovedOn if there is a newer revision than the one shown
     * @throws MandateMissing if no confirmed mandate stands behind the signature
     * @throws NameChanged if the paper writes the signatory's office or name otherwise than they are now
     * @throws MandateExpired if the mandate is not in force at this instant
     */
    @Once
    public String sign(UUID subject, UUID roundId, UUID slotId, Fingerprint shown, char[] passphrase) {
        try {
            SigningRound round = rounds.getLocked(roundId);
            Policy.demand(round.subject().equals(subject), roundId);
            Slot slot = round.demand(slotId, current.get(), shown);
            mandates.demand(slot.signatory());
            String item = task.itemOf(round, slot);
            NextRevision.Appended appended = revisions.append(round, slot, passphrase);
            round.sign(slot, appended.revision(), appended.signature());
            task.done(item, round, slot);
            return appended.revision().hex();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
