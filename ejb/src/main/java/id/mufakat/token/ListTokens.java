package id.mufakat.token;

import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows the actor their own tokens. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ListTokens {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    public List<TokenSheet> list() {
        Instant now = clock.instant();
        Account owner = accounts.get(current.get().account());
        return tokens.of(owner.id()).stream()
                .map(token -> TokenSheet.of(token, owner, now))
                .toList();
    }
}
