package id.mufakat.logo;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows the logo of any agency that takes part. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class OpenLogo {

    @Inject
    Parties parties;

    @Inject
    Vault vault;

    /** @throws NotFound if there is no such agency, or it has none */
    public Logo open(UUID agency) {
        String fingerprint = parties.agency(agency).logo();
        if (fingerprint == null) {
            throw new NotFound(agency);
        }
        return Logo.kept(vault.open(new Fingerprint(fingerprint)));
    }
}
