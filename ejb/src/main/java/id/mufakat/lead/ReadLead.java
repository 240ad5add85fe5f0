package id.mufakat.lead;

import id.mufakat.Role;
import id.mufakat.access.Accounts;
import id.mufakat.lead.LeadSheet.Proposal;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Shows who leads the actor's own agency, and who is to. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class ReadLead {

    @Inject
    Succession succession;

    @Inject
    Parties parties;

    @Inject
    Accounts accounts;

    public LeadSheet read() {
        return new LeadSheet(
                succession.leader().map(Office::id).orElse(null),
                succession.proposed().map(this::proposal).orElse(null));
    }

    private Proposal proposal(Office office) {
        UUID proposer = Objects.requireNonNull(office.leadProposedBy());
        return new Proposal(
                office.id(),
                Objects.requireNonNull(office.leadBasis()),
                parties.person(accounts.get(proposer).person()).name(),
                succession.awaits(office, succession.actor()));
    }
}
