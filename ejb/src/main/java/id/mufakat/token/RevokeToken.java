package id.mufakat.token;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Ends one of the actor's own tokens with the next request. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class RevokeToken {

    private static final Policy<ApiToken> OWN =
            (actor, token) -> token.account().equals(actor.account());

    @Inject
    CurrentActor current;

    @Inject
    Tokens tokens;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @throws id.mufakat.NotFound if it is not the actor's */
    @Once
    public void revoke(UUID id) {
        Actor actor = current.get();
        ApiToken token = OWN.demand(actor, tokens.get(id), id);
        token.revoke(clock.instant());
        trail.record(actor.account(), "token-revoked", Map.of("token", id));
    }
}
