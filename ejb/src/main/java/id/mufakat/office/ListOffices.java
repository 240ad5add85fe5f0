package id.mufakat.office;

import id.mufakat.Role;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The offices of an agency, the head first; public knowledge of any agency, the partner's included. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ListOffices {

    @Inject
    Parties parties;

    /** @throws id.mufakat.NotFound if there is no such agency */
    public List<OfficeSheet> list(UUID agency) {
        return parties.officesOf(parties.agency(agency).id()).stream()
                .map(OfficeSheet::of)
                .toList();
    }
}
