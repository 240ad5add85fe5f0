package id.mufakat.enrolment;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.certificate.HolderKey;
import id.mufakat.invitation.Invitation;
import id.mufakat.invitation.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Who can say that a key was made by its holder: nobody who could have made it.
 *
 * <p>An administrator who gives somebody a new link could follow it, so they vouch for no key that is made after it, nor
 * does a colleague to whom the same administrator gave a new link in place of an old password.
 */
@ApplicationScoped
class Vouching {

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    /** The account got a new link after the key was made: perhaps somebody else made it, and the holder makes another. */
    boolean isOutdated(HolderKey key) {
        return linkOf(key.person())
                .map(link -> link.madeAt().truncatedTo(ChronoUnit.SECONDS))
                .filter(key.madeAt()::isBefore)
                .isPresent();
    }

    boolean isOpenTo(Actor actor, HolderKey key) {
        return !actor.person().equals(key.person())
                && linkOf(key.person()).filter(link -> couldFollow(actor, link)).isEmpty();
    }

    private boolean couldFollow(Actor actor, Invitation link) {
        UUID maker = link.madeBy();
        return maker != null && (maker.equals(actor.account()) || wasResetBy(maker, actor));
    }

    private boolean wasResetBy(UUID maker, Actor actor) {
        return linkOf(actor.person())
                .filter(own -> own.isReset() && own.isMadeBy(maker))
                .isPresent();
    }

    private Optional<Invitation> linkOf(UUID person) {
        return accounts.findOf(person).map(Account::id).stream()
                .flatMap(account -> invitations.of(account).stream())
                .max(Comparator.comparing(Invitation::madeAt));
    }
}
