package id.mufakat.enrolment;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The signing keys of the agency that wait for a second person, the latest first. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR})
public class ListWaitingKeys {
    @Inject
    CurrentActor current;

    @Inject
    Keys keys;

    @Inject
    Vouching vouching;

    @Inject
    Parties parties;

    public List<WaitingKey> list() {
        Actor actor = current.get();
        return keys.waiting(actor.agency()).stream()
                .filter(key -> !vouching.isOutdated(key))
                .map(key -> sheet(key, actor))
                .toList();
    }

    private WaitingKey sheet(HolderKey key, Actor actor) {
        String name = parties.person(key.person()).name();
        return new WaitingKey(key.serial(), name, key.madeAt(), vouching.isOpenTo(actor, key));
    }
}
