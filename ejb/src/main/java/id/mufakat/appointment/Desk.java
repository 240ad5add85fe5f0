package id.mufakat.appointment;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The mandates an actor may touch: those of the agency they act for. */
@ApplicationScoped
public class Desk {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    public Actor actor() {
        return current.get();
    }

    /** @throws id.mufakat.NotFound if it is another agency's */
    public Mandate mandate(UUID id) {
        Mandate mandate = parties.mandate(id);
        Policy.demand(isOwn(mandate.office()), id);
        return mandate;
    }

    boolean isOwn(UUID office) {
        return parties.office(office).agency().equals(current.get().agency());
    }

    /** Where the agency is. */
    LocalDate today() {
        return parties.todayOf(current.get().agency());
    }
}
