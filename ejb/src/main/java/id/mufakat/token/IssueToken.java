package id.mufakat.token;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Secrets;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Legible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes a token for the actor in the agency they act for. Never under Once, which would keep the secret. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class IssueToken {

    public static final int LONGEST_DAYS = 366;

    private static final int NAME_LENGTH = 100;

    @Inject
    CurrentActor current;

    @Inject
    Tokens tokens;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * @param name what the owner will know it by, 1 to 100 characters
     * @param days how long it lasts, 1 to 366
     * @return the token itself, never to be seen again: {@code mfk_} and 43 characters
     */
    public String issue(String name, int days) {
        String label = Legible.text("name", name);
        check(label, days);
        Actor actor = current.get();
        Instant now = clock.instant();
        String secret = "mfk_" + secrets.next();
        ApiToken token =
                new ApiToken(UUID.randomUUID(), Secrets.hash(secret), actor.account(), actor.agency(), label, now);
        token.lastUntil(now.plus(Duration.ofDays(days)));
        tokens.add(token);
        trail.record(actor.account(), "token-issued", Map.of("token", token.id(), "days", days));
        return secret;
    }

    private static void check(String name, int days) {
        if (name.isBlank()) {
            throw new Malformed("name", "required");
        }
        if (name.length() > NAME_LENGTH) {
            throw new Malformed("name", "too-long");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Malformed("days", "out-of-range");
        }
    }
}
