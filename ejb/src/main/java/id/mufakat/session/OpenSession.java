package id.mufakat.session;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Policy;
import id.mufakat.access.Secrets;
import id.mufakat.entrance.LogIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Begins a session for somebody who has just shown who they are; the edge calls it after {@link LogIn}. */
@Stateless
@PermitAll
public class OpenSession {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * @return the session's secret, 43 characters: the edge keeps it where only this browser can show it again
     * @throws id.mufakat.NotFound if the account may not act there any more
     */
    public String open(Actor actor) {
        Policy.demand(accounts.findActor(actor.account(), actor.agency()).isPresent(), actor.account());
        String secret = secrets.next();
        sessions.add(new Session(Secrets.hash(secret), accounts.get(actor.account()), actor.agency(), clock.instant()));
        return secret;
    }
}
