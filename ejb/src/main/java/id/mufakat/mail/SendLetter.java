package id.mufakat.mail;

import id.mufakat.Role;
import id.mufakat.mail.Delivery.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Hands one letter that is due to the mail server, and notes the answer. Several servers may do so at once; each takes
 * another letter. Killed between the two, the house sends it once more, under the same message id.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SendLetter {

    @Inject
    Letters letters;

    @Inject
    Correspondents correspondents;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /** @return whether there may be more to send now; false also while no server answers, since it would not next time */
    public boolean send() {
        return server.isSet()
                && letters.takeDue(clock.instant()).map(this::send).orElse(false);
    }

    private boolean send(Letter letter) {
        Optional<EmailAddress> to = correspondents.find(letter.account()).flatMap(Correspondent::reachable);
        if (to.isEmpty() || letter.isOld(clock.instant())) {
            letter.expire();
            return true;
        }
        Delivery delivery = server.deliver(letter, to.get());
        Instant now = clock.instant();
        letter.answered(delivery, now);
        if (delivery.outcome() == Outcome.TAKEN) {
            letters.serverIsBack(now);
        }
        return delivery.outcome() != Outcome.NO_SERVER;
    }
}
