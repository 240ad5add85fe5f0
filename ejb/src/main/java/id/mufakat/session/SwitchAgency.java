package id.mufakat.session;

import id.mufakat.NotFound;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Secrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Lets a session act for another of the person's agencies. */
@Stateless
@PermitAll
public class SwitchAgency {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /**
     * @param secret of the session at hand
     * @throws NotFound if the session is over, or the account has nothing to do there
     */
    public Actor change(String secret, UUID agency) {
        Session session = sessions.find(Secrets.hash(secret))
                .filter(found -> found.isOpen(accounts.get(found.account()), clock.instant()))
                .orElseThrow(() -> new NotFound("session"));
        Actor actor = accounts.findActor(session.account(), agency).orElseThrow(() -> new NotFound(agency));
        session.actFor(agency);
        return actor;
    }
}
