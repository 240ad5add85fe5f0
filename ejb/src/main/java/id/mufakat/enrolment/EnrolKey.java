package id.mufakat.enrolment;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.certificate.Authority;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Gives the actor a signing key for the agency they act for, locked by a passphrase that only they know. It waits for
 * {@link ReleaseKey}.
 */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class EnrolKey {
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
     * @param passphrase at least 12 characters; wiped before this returns
     * @throws PassphraseWeak if it would be guessed
     * @throws KeyPresent if there is a valid key already
     */
    @Once
    public void enrol(char[] passphrase) {
        Actor actor = current.get();
        Passphrase.check(passphrase, actor.name());
        keys.findLocked(actor.person(), actor.agency()).ifPresent(this::retire);
        HolderKey key = authority.enrol(actor.person(), actor.agency(), passphrase);
        keys.add(key);
        audit.record(actor.person(), "key-enrolled", Map.of("serial", key.serial()));
    }

    private void retire(HolderKey key) {
        if (key.isValid(clock.instant())) {
            throw new KeyPresent();
        }
        key.revoke(clock.instant());
    }
}
