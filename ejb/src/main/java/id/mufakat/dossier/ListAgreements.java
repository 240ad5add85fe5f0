package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.docket.Docket;
import id.mufakat.paper.PaperFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The agreements of the actor's agency, the latest first. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ListAgreements {

    private static final int MOST = 100;

    @Inject
    Docket docket;

    @Inject
    PaperFacts facts;

    /**
     * A line of the list.
     *
     * @param sides the parties' short names in the order of the text
     */
    public record Entry(UUID id, String type, String topic, String stage, List<String> sides, List<String> numbers) {}

    /** @param count at most 100 */
    public List<Entry> page(int from, int count) {
        return docket.page(Math.max(0, from), Math.min(Math.max(1, count), MOST)).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(Agreement agreement) {
        List<String> sides = facts.particulars(agreement).sides().stream()
                .map(Particulars.Side::shortName)
                .toList();
        List<String> numbers = agreement.parties().stream()
                .map(party -> party.number())
                .filter(number -> number != null)
                .toList();
        return new Entry(
                agreement.id(),
                agreement.subject().type(),
                agreement.subjectFor(docket.actor().agency()).topic(),
                agreement.stage().name(),
                sides,
                numbers);
    }
}
