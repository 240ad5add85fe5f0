package id.mufakat.token;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Legible;
import id.mufakat.token.Mint.Minted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Makes a token for the actor in the agency they act for.  */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class IssueToken {

    public static final int LONGEST_DAYS = 366;

    private static final int NAME_LENGTH = 100;

    @Inject
    CurrentActor current;

    @Inject
    Mint mint;

    @Inject
    AuditTrail trail;

    /**
     * @param name what the owner will know it by, 1 to 100 characters
     * @param days how long it lasts, 1 to 366
     * @return the token itself, never to be seen again: {@code mfk_} and 43 characters
     */
    @Once(sealed = true)
    public String issue(String name, int days) {
        String label = Legible.text("name", name);
        check(label, days);
        Actor actor = current.get();
        Minted minted = mint.make(actor, label, Duration.ofDays(days));
        trail.record(actor.account(), "token-issued", Map.of("token", minted.id(), "days", days));
        return minted.secret();
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
