package id.mufakat.paper;

import id.mufakat.Malformed;
import id.mufakat.agreement.Party;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is which party of the text: the template says so, not who happens to draft. */
@ApplicationScoped
public class Seating {

    private static final String NO_PROCESS = "none";

    @Inject
    DocumentTypes types;

    @Inject
    Parties parties;

    @Inject
    Representatives representatives;

    /** @throws Malformed for a kind of document that is only printed */
    public DocumentType type(String code) {
        DocumentType type = types.get(code);
        if (type.process().equals(NO_PROCESS)) {
            throw new Malformed("type", "not-a-choice");
        }
        return type;
    }

    /**
     * The sides in the order of the text; where both orders are true, whoever drafts comes first.
     *
     * @throws PartnerUnfit if the text is true of them in no order
     * @throws HeadMissing if a side has nobody who could sign
     */
    public List<Party> of(DocumentType type, UUID drafter, UUID partner) {
        return Stream.of(List.of(drafter, partner), List.of(partner, drafter))
                .filter(order -> type.takes(order.stream().map(this::kind).toList()))
                .findFirst()
                .orElseThrow(() -> new PartnerUnfit(kinds(type)))
                .stream()
                .map(representatives::today)
                .toList();
    }

    /** An agency whose kind was corrected since may make the text untrue. */
    public void demand(DocumentType type, List<Party> sides) {
        if (!type.takes(sides.stream().map(Party::agency).map(this::kind).toList())) {
            throw new PartnerUnfit(kinds(type));
        }
    }

    private Agency.Type kind(UUID agency) {
        return parties.agency(agency).type();
    }

    private static List<List<String>> kinds(DocumentType type) {
        return type.parties().stream()
                .map(kinds -> kinds.stream().sorted().map(Enum::name).toList())
                .toList();
    }
}
