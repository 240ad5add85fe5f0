package id.mufakat.drafting;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.WrongStage;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Forms;
import id.mufakat.paper.PaperFacts;
import id.mufakat.paper.Representatives;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** What stands between a draft and its submission: open blanks, officials who changed, the drafter's work item. */
@ApplicationScoped
class DraftDesk {

    private static final String STEP = "writeDraft";

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
    Inbox inbox;

    /** Numbers and date come later and may stay open. */
    void refuseOpenBlanks(Agreement agreement) {
        forms.complete(
                types.get(agreement.subject().type()), agreement.subject().form());
        Tree tree = texts.get(agreement.id()).tree();
        Set<String> open = typesetter.openFields(tree, facts.of(agreement));
        open.removeAll(tree.late());
        if (!open.isEmpty()) {
            throw new DraftIncomplete(open);
        }
    }

    /** The text names whoever holds the offices today. */
    void renewMandates(Agreement agreement) {
        agreement.parties().forEach(party -> agreement.renew(representatives.today(party.agency())));
    }

    String itemOf(Agreement agreement) {
        return inbox.under(agreement.id().toString()).stream()
                .filter(item -> item.step().equals(STEP))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new WrongStage(agreement.stage()));
    }

    void finish(String item) {
        inbox.complete(item, Map.of());
    }
}
