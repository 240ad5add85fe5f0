package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who speaks for whom: for a party of an agreement, or for an agency today. */
@ApplicationScoped
public class Representatives {

    @Inject
    Parties parties;

    /** @param group of the document type: it decides how names are written */
    public List<Representative> of(List<Party> speakers, String group) {
        return speakers.stream().map(party -> of(party, group)).toList();
    }

    /** Whether the office still has the holder that the party names. */
    public boolean areCurrent(Party party) {
        return mandateOf(party.agency())
                .filter(mandate -> mandate.id().equals(party.mandate()))
                .isPresent();
    }

    /**
     * The confirmed holder of the agency's head office today.
     *
     * @throws HeadMissing if there is no such office or nobody holds it
     * @throws id.mufakat.party.AgencyEnded if the agency is no more
     */
    public Party today(UUID agency) {
        parties.agency(agency).demandNotEnded(parties.todayOf(agency));
        Mandate mandate = mandateOf(agency).orElseThrow(() -> missing(agency));
        return new Party(agency, mandate.office(), mandate.id());
    }

    /** Whoever holds the office today; while nobody does, whom the party names. */
    Party latest(Party party) {
        return mandateOf(party.agency())
                .map(mandate -> new Party(party.agency(), mandate.office(), mandate.id()))
                .orElse(party);
    }

    private Optional<Mandate> mandateOf(UUID agency) {
        LocalDate today = parties.todayOf(agency);
        return parties.headOf(agency).flatMap(head -> parties.mandateInForce(head.id(), today));
    }

    /** Whether the paper names this person as a signatory, for whichever side. */
    public boolean name(Agreement agreement, UUID person) {
        return signatories(agreement.parties()).contains(person);
    }

    /** The persons who sign for these sides. */
    public Set<UUID> signatories(List<Party> sides) {
        return sides.stream()
                .map(party -> parties.mandate(party.mandate()).person())
                .collect(Collectors.toSet());
    }

    /** Whether this person holds the agency's head office today. */
    public boolean speaksFor(UUID agency, UUID person) {
        return mandateOf(agency)
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
