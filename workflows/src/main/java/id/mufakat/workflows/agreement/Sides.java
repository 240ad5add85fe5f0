package id.mufakat.workflows.agreement;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The agencies that a step asks, each for itself. */
@Named
@ApplicationScoped
public class Sides {

    @Inject
    Agreements agreements;

    /** Every side, in the order of the text. */
    public List<String> of(String agreement) {
        return agencies(agreement, party -> true);
    }

    /** Those whose number is still missing: after a return the numbers given before stay. */
    public List<String> unnumbered(String agreement) {
        return agencies(agreement, party -> party.number() == null);
    }

    private List<String> agencies(String id, Predicate<Party> which) {
        Agreement agreement = agreements.get(UUID.fromString(id));
        return agreement.parties().stream()
                .filter(which)
                .map(party -> party.agency().toString())
                .toList();
    }
}
