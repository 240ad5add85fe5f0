package id.mufakat.staff;

import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The people whom the actor's own agency keeps, by name; a NIP is personal data and leaves the agency in signatures only. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR})
public class ListPersons {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    public List<PersonSheet> list() {
        return parties.personsOf(current.get().agency()).stream()
                .map(PersonSheet::of)
                .toList();
    }
}
