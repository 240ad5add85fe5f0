package id.mufakat.logo;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Takes the logo of the administrator's own agency down. Papers that were handed to all sides before keep it; those
 * submitted from now on carry the house's neutral emblem.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveLogo {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /** @throws NotFound if it has none */
    @Once
    public void remove() {
        Agency agency = parties.agency(current.get().agency());
        String fingerprint = agency.logo();
        if (fingerprint == null) {
            throw new NotFound("logo");
        }
        agency.show(null);
        trail.record(agency.id(), "logo-removed", Map.of("logo", fingerprint));
    }
}
