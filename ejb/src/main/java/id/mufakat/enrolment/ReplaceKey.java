package id.mufakat.enrolment;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.certificate.Authority;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.KeyMissing;
import id.mufakat.certificate.Keys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Revokes the actor's signing key and gives a new one: for a forgotten passphrase, or one that somebody else may know.
 * The new one waits for {@link ReleaseKey}.
 *
 * <p>What the old key signed stays signed, judged already or not: the house recorded the moment, and this waits for a
 * signature that is being made. A judge who meets such a file later, without our register, can no longer tell on which
 * side of the revocation it was signed, unless it carries a time stamp. Whoever fears that somebody else signed has the
 * paper returned as well.
 */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class ReplaceKey {
    @Inject
    CurrentActor current;

    @Inject
    Keys keys;

    @Inject
    Authority authority;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param passphrase of the new key; wiped before this returns
     * @throws PassphraseWeak if it would be guessed
     * @throws KeyMissing if there is nothing to replace
     */
    @Once
    public void replace(char[] passphrase) {
        Actor actor = current.get();
        Passphrase.check(passphrase, actor.name());
        keys.findLocked(actor.person(), actor.agency())
                .orElseThrow(KeyMissing::new)
                .revoke(clock.instant());
        HolderKey key = authority.enrol(actor.person(), actor.agency(), passphrase);
        keys.add(key);
        audit.record(actor.person(), "key-replaced", Map.of("serial", key.serial()));
    }
}
