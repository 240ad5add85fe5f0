package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.document.DocumentTypes;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who speaks for whom: for a party of an agreement, or for an agency today. */
@ApplicationScoped
public class Representatives {

    @Inject
    Parties parties;

    @Inject
    DocumentTypes types;

    @Inject
    Clock clock;

    /** In the order of the agreement's parties. */
    public List<Representative> of(Agreement agreement) {
        String group = types.get(agreement.subject().type()).group();
        return agreement.parties().stream().map(party -> of(party, group)).toList();
    }

    /**
     * The confirmed holder of the agency's head office today.
     *
     * @throws HeadMissing if there is no such office or nobody holds it
     */
    public Party today(UUID agency) {
        Office head = parties.headOf(agency).orElseThrow(() -> missing(agency));
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.zoneOf(agency));
        Mandate mandate = parties.mandateInForce(head.id(), today).orElseThrow(() -> missing(agency));
        return new Party(agency, head.id(), mandate.id());
    }

    /** Whether the paper names this person as a signatory, for whichever side. */
    public boolean name(Agreement agreement, UUID person) {
        return agreement.parties().stream()
                .map(party -> parties.mandate(party.mandate()).person())
                .anyMatch(person::equals);
    }

    /** Whether this person holds the agency's head office today. */
    public boolean speaksFor(UUID agency, UUID person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.zoneOf(agency));
        return parties.headOf(agency)
                .flatMap(head -> parties.mandateInForce(head.id(), today))
                .filter(mandate -> mandate.person().equals(person))
                .isPresent();
    }

    private Representative of(Party party, String group) {
        Mandate mandate = parties.mandate(party.mandate());
        return new Representative(
                parties.agency(party.agency()),
                parties.office(party.office()),
                mandate,
                parties.person(mandate.person()),
                office(mandate.onBehalfOf()),
                office(mandate.through()),
                group);
    }

    private @Nullable Office office(@Nullable UUID id) {
        return id == null ? null : parties.office(id);
    }

    private HeadMissing missing(UUID agency) {
        return new HeadMissing(parties.agency(agency).name());
    }
}
