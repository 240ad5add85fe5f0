package id.mufakat.session;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** An account at work for an agency, as of now; for callers that know the two already. */
@Stateless
@PermitAll
public class FindActor {

    @Inject
    Accounts accounts;

    /** Empty when the account is not active, or has nothing to do there. */
    public Optional<Actor> find(UUID account, UUID agency) {
        return accounts.findActor(account, agency);
    }
}
