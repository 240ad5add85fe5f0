package id.mufakat.operation;

import id.mufakat.NotFound;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.Agreements;
import id.mufakat.party.Parties;
import id.mufakat.workflow.Operations.StuckStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which matters an administrator looks after: those of their agency; all of them for the agency that runs the house. */
@ApplicationScoped
class Ward {

    @Inject
    CurrentActor actors;

    @Inject
    Parties parties;

    @Inject
    Agreements agreements;

    boolean holds(StuckStep step) {
        UUID agency = actors.get().agency();
        if (parties.agency(agency).isFounder()) {
            return true;
        }
        try {
            return agreements.get(UUID.fromString(step.key())).parties().stream()
                    .anyMatch(party -> party.agency().equals(agency));
        } catch (NotFound | IllegalArgumentException noAgreement) {
            return false;
        }
    }
}
