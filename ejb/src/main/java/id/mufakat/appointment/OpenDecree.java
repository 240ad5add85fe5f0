package id.mufakat.appointment;

import id.mufakat.Role;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hands out the decree of a mandate to whoever has to compare the two. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class OpenDecree {

    @Inject
    Desk desk;

    @Inject
    Vault vault;

    /** @throws id.mufakat.NotFound if the mandate is another agency's */
    public Decree open(UUID mandate) {
        return Decree.of(vault.open(new Fingerprint(desk.mandate(mandate).decree())));
    }
}
