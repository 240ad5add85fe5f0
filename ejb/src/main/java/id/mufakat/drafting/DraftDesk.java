package id.mufakat.drafting;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.agreement.WrongStage;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Forms;
import id.mufakat.document.Labels;
import id.mufakat.paper.PaperFacts;
import id.mufakat.paper.Representatives;
import id.mufakat.paper.Seating;
import id.mufakat.paper.SignerInvolved;
import id.mufakat.party.Parties;
import id.mufakat.proofreading.Galley;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands between a draft and its submission: open blanks, officials who changed, the drafter's work item. */
@ApplicationScoped
class DraftDesk {

    private static final Set<String> STEPS = Set.of("writeDraft", "answerVersion");

    @Inject
    DocumentTypes types;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    PaperFacts facts;

    @Inject
    Typesetter typesetter;

    @Inject
    Representatives representatives;

    @Inject
    Parties parties;

    @Inject
    Seating seating;

    @Inject
    Galley galley;

    @Inject
    Inbox inbox;

    void refuseSignatory(List<Party> sides, Actor actor) {
        if (representatives.signatories(sides).contains(actor.person())) {
            throw new SignerInvolved(actor.name());
        }
    }

    /**
     * What the text will say of its parties: it names whoever holds the offices today.
     *
     * @throws id.mufakat.paper.PartnerUnfit if the template's text is not true of the agencies any more
     * @throws SignerInvolved if one of them wrote some of it, or gave it a number before it was returned
     * @throws ContactMissing if it says whom to write to at an agency of which that is not known
     * @throws DraftIncomplete if a blank is open; numbers and date come later and may stay open
     * @throws id.mufakat.proofreading.DraftFaulty if it says something that is wrong for certain
     */
    Particulars complete(Agreement agreement) {
        DocumentType type = types.get(agreement.subject().type());
        seating.demand(type, agreement.parties());
        Subject.of(type, forms.complete(type, agreement.subject().form()));
        List<Party> speakers = agreement.parties().stream()
                .map(party -> representatives.today(party.agency()))
                .toList();
        refuseAuthors(agreement, representatives.signatories(speakers));
        Particulars particulars = facts.now(agreement, speakers);
        Tree tree = texts.get(agreement.id()).tree();
        Set<String> open = typesetter.openFields(tree, particulars.facts());
        open.removeAll(tree.late());
        demandContacts(speakers, open);
        if (!open.isEmpty()) {
            throw new DraftIncomplete(open, labels(type, open));
        }
        galley.demandSound(agreement, particulars);
        return particulars;
    }

    /** No drafter can fill these blanks. */
    private void demandContacts(List<Party> speakers, Set<String> open) {
        for (int i = 0; i < speakers.size(); i++) {
            String contact = PaperFacts.contactOf(i);
            if (open.stream().anyMatch(field -> field.startsWith(contact))) {
                throw new ContactMissing(
                        parties.agency(speakers.get(i).agency()).shortName());
            }
        }
    }

    /** References are told as they stand in the text, which is where they are mended. */
    private Labels labels(DocumentType type, Set<String> open) {
        return new Labels(open.stream().map(name -> types.spoken(type, name)).toList());
    }

    private void refuseAuthors(Agreement agreement, Set<UUID> signatories) {
        Stream.concat(agreement.authors().stream(), Party.numberGivers(agreement.parties()).stream())
                .filter(signatories::contains)
                .findFirst()
                .ifPresent(person -> {
                    throw new SignerInvolved(parties.person(person).name());
                });
    }

    String itemOf(Agreement agreement, UUID agency) {
        return inbox.under(agreement.id().toString()).stream()
                .filter(item -> STEPS.contains(item.step()) && item.agency().equals(agency))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new WrongStage(agreement.stage()));
    }

    /** The diagram asks the side that has the turn now, or the reviewers when all is agreed. */
    void finish(String item, Agreement agreement) {
        Map<String, Object> facts = new HashMap<>(Map.of("agreed", !agreement.isDraftOpen()));
        agreement.pen().ifPresent(holder -> facts.put("holder", holder));
        inbox.complete(item, facts);
    }
}
