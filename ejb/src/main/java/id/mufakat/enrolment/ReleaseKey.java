package id.mufakat.enrolment;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * A second person of the agency confirms that they have met the holder and that the key is theirs; from then on it
 * signs. Without this, an administrator who resets a head's password could make a key and sign in the head's name.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR})
public class ReleaseKey {
    @Inject
    CurrentActor current;

    @Inject
    Keys keys;

    @Inject
    Vouching vouching;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param serial of the certificate, as the holder reads it on their own page
     * @throws NotFound if no such key waits in the actor's agency, or its holder was let in anew since
     * @throws VoucherInvolved if the actor is the holder, or could have come in as the holder
     */
    @Once
    public void release(String serial) {
        Actor actor = current.get();
        HolderKey key = keys.findBySerial(serial)
                .flatMap(found -> keys.findLocked(found.person(), actor.agency()))
                .filter(found -> found.serial().equals(serial) && !found.isReleased())
                .orElseThrow(() -> new NotFound(serial));
        Policy.demand(!vouching.isOutdated(key), serial);
        if (!vouching.isOpenTo(actor, key)) {
            throw new VoucherInvolved();
        }
        key.release(actor.person(), clock.instant());
        audit.record(key.person(), "key-released", Map.of("serial", serial));
    }
}
