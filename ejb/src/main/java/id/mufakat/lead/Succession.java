package id.mufakat.lead;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.administration.Commitments;
import id.mufakat.office.OfficeBound;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What stands between two leads of the agency that the actor works for. */
@ApplicationScoped
public class Succession {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    Commitments commitments;

    Actor actor() {
        return current.get();
    }

    /** The actor's agency, held, so that offices are read as nobody else changes them. */
    UUID held() {
        return parties.holdAgency(actor().agency()).id();
    }

    Optional<Office> leader() {
        return parties.headOf(actor().agency());
    }

    Optional<Office> proposed() {
        return parties.officesOf(actor().agency()).stream()
                .filter(Office::isProposed)
                .findFirst();
    }

    /** Nobody confirms what they proposed, nor the lead of an office that they hold themselves. */
    boolean awaits(Office office, Actor actor) {
        LocalDate today = parties.todayOf(office.agency());
        return !actor.account().equals(office.leadProposedBy())
                && parties.mandateInForce(office.id(), today)
                        .filter(mandate -> mandate.person().equals(actor.person()))
                        .isEmpty();
    }

    /** @throws OfficeBound if a text that is on its way to be signed names the office that leads now */
    void refuseBound() {
        if (leader().filter(office -> commitments.nameOffice(office.id())).isPresent()) {
            throw new OfficeBound("office");
        }
    }
}
