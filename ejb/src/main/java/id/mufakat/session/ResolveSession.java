package id.mufakat.session;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Secrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Says with each request who is behind a session now: roles, state and deadlines are read anew. */
@Stateless
@PermitAll
public class ResolveSession {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Empty if the session is unknown, ended, idle or too old, or if the account may not act there any more. */
    public Optional<Actor> resolve(String secret) {
        Instant now = clock.instant();
        return sessions.find(Secrets.hash(secret))
                .filter(session -> session.isOpen(accounts.get(session.account()), now))
                .flatMap(session -> {
                    session.touch(now);
                    return accounts.findActor(session.account(), session.agency());
                });
    }
}
