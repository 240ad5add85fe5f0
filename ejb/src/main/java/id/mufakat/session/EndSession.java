package id.mufakat.session;

import id.mufakat.access.Secrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Logs out: the session is over on every node. */
@Stateless
@PermitAll
public class EndSession {

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    public void end(String secret) {
        sessions.find(Secrets.hash(secret)).ifPresent(session -> session.end(clock.instant()));
    }
}
