package id.mufakat.token;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Secrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Says who is behind a token now. */
@Stateless
@PermitAll
public class ResolveToken {

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /** Empty if the token is unknown, revoked or over, or if the account may not act there any more. */
    public Optional<Actor> resolve(String secret) {
        return tokens.find(Secrets.hash(secret))
                .filter(token -> token.isValid(accounts.get(token.account()), clock.instant()))
                .flatMap(token -> accounts.findActor(token.account(), token.agency()));
    }
}
