package id.mufakat.logo;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Vault;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.reading.Redrawer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Gives the administrator's own agency its logo, drawn anew from what was uploaded. Papers that were handed to all sides
 * before keep the one they were made with; the others print it from now on.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ChooseLogo {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    Redrawer redrawer;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    /**
     * @param upload PNG or JPEG, 2 MiB at most, each side 100 points at least, none three times as long as the other
     * @throws id.mufakat.Malformed if it is not
     * @throws id.mufakat.reading.Unreadable if the reader will not open it
     */
    @Once
    public void choose(byte[] upload) {
        Logo logo = Logo.of(upload, redrawer);
        Agency agency = parties.agency(current.get().agency());
        String fingerprint = vault.put(logo.bytes()).hex();
        agency.show(fingerprint);
        trail.record(agency.id(), "logo-chosen", Map.of("logo", fingerprint));
    }
}
