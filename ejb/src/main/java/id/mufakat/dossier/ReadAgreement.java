package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.docket.Docket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Everything about one agreement, for those whose agency it concerns; administrators see no agreements. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadAgreement {

    @Inject
    Docket docket;

    @Inject
    SheetMaker sheets;

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public AgreementSheet read(UUID id) {
        return sheets.of(docket.get(id), docket.actor());
    }
}
