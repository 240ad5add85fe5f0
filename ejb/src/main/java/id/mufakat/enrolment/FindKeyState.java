package id.mufakat.enrolment;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.certificate.Keys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells the actor how their own signing key stands; nobody sees another's. */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class FindKeyState {
    @Inject
    CurrentActor current;

    @Inject
    Keys keys;

    @Inject
    Vouching vouching;

    @Inject
    Clock clock;

    public KeyState find() {
        Actor actor = current.get();
        return keys.find(actor.person(), actor.agency())
                .map(key -> KeyState.of(key, vouching.isOutdated(key), clock.instant()))
                .orElse(KeyState.NONE);
    }
}
