package id.mufakat.token;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes tokens; what is kept of one does not open anything. */
@ApplicationScoped
class Mint {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** @param secret the token itself, never to be seen again */
    record Minted(UUID id, String secret) {}

    Minted make(Actor actor, String name, Duration life) {
        Instant now = clock.instant();
        String secret = "mfk_" + secrets.next();
        ApiToken token = new ApiToken(
                UUID.randomUUID(), Secrets.hash(secret), accounts.get(actor.account()), actor.agency(), name, now);
        token.lastUntil(now.plus(life));
        tokens.add(token);
        return new Minted(token.id(), secret);
    }
}
