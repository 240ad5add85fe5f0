package id.mufakat.web.agreement;

import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.Urgency;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.document.Filled;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.origin.Origin;
import id.mufakat.web.edge.PublicAddress;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agreement: where it stands, whose turn it is, what was decided, and the one thing its reader may do now. */
@Page
@RequestScoped
public class SheetPage {

    private static final List<String> STAGES =
            List.of("DRAFT", "APPROVAL", "NUMBERING", "FROZEN", "SIGNING", "FILING", "IN_FORCE");
    private static final Set<String> BY_ITSELF = Set.of("FROZEN", "FILING");
    private static final Map<String, String> PAGES = Map.of(
            "answer", "/agreement/discussion",
            "write", "/agreement/draft",
            "review", "/agreement/review",
            "number", "/agreement/number",
            "sign", "/signing/sign");

    @Inject
    Shell shell;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Turn turn;

    @Inject
    Shown shown;

    @Inject
    DocumentTypes types;

    @Inject
    HttpServletRequest request;

    /**
     * A stage of the way.
     *
     * @param state {@code done}, {@code now} or {@code todo}
     */
    public record Step(String stage, String state) {}

    /** What the reader may do, and where. */
    public record Act(String name, String href) {}

    /** A PDF to read. */
    public record Paper(String name, String href) {}

    /**
     * What was filled in, in words.
     *
     * @param tongue the language of the value: what people wrote is Indonesian on every page
     */
    public record Fact(String label, String value, String tongue) {}

    public AgreementSheet getSheet() {
        return shown.sheet();
    }

    /** Whether the house itself is at work on it, and nobody is waited for. */
    public boolean isRunning() {
        return BY_ITSELF.contains(getSheet().stage());
    }

    public String getSentence() {
        return turn.sentence(getSheet());
    }

    public String getTypeTitle() {
        return TypeWords.title(types.get(getSheet().type()), language.getTag());
    }

    public List<Step> getSteps() {
        int here = STAGES.indexOf(getSheet().stage());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            boolean over = i < here || (i == here && i == STAGES.size() - 1);
            steps.add(new Step(STAGES.get(i), over ? "done" : i == here ? "now" : "todo"));
        }
        return steps;
    }

    /** The one thing to do here; null when it is not this reader's turn. */
    public @Nullable Act getAct() {
        return getSheet().acts().stream()
                .map(act -> act.equals("write") && isDiscussed() ? "answer" : act)
                .filter(PAGES::containsKey)
                .map(act -> new Act(act, PAGES.get(act) + "?id=" + getSheet().id()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a text was sent that both sides can talk over. */
    public boolean isDiscussed() {
        return getSheet().root() != null;
    }

    /** The latest first; a paper that stands under two names is offered once. */
    public List<Paper> getPapers() {
        Map<String, String> papers = getSheet().papers();
        List<String> seen = new ArrayList<>();
        List<Paper> offered = new ArrayList<>();
        for (String name : List.of("signed", "current", "final", "submitted")) {
            String paper = papers.get(name);
            if (paper != null && !seen.contains(paper)) {
                seen.add(paper);
                offered.add(new Paper(name, "/agreement/paper?id=" + getSheet().id() + "&name=" + name));
            }
        }
        return offered;
    }

    /** Every side reads what it is marked with, also while the rest of the draft is not theirs. */
    public List<Fact> getFacts() {
        Map<String, String> form = new HashMap<>(getSheet().form());
        form.put(Security.FIELD, getSheet().marking().security().name());
        form.put(Urgency.FIELD, getSheet().marking().urgency().name());
        return types.get(getSheet().type()).fields().stream()
                .filter(field -> form.containsKey(field.name()))
                .map(field -> fact(field, form.getOrDefault(field.name(), "")))
                .toList();
    }

    private Fact fact(Field field, String value) {
        String tag = language.getTag();
        String read = new Filled(field, value).read(tag);
        Security now = getSheet().marking().now();
        if (field.name().equals(Security.FIELD) && !now.name().equals(value)) {
            read = messages.of("agreement.draft-security", read, new Filled(field, now.name()).read(tag));
        }
        boolean written = field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.LONG_TEXT;
        return new Fact(field.label(tag), read, written ? "id" : tag);
    }

    /** Whether another agreement or an audience led to it, or another followed from it. */
    public boolean isDerived() {
        Origin origin = getSheet().origin();
        return origin.earlier() != null
                || origin.reason() != null
                || origin.audience() != null
                || !origin.later().isEmpty();
    }

    /** The numbers of another agreement; its topic while it has none. */
    public String name(Origin.Relative other) {
        return other.numbers().isEmpty() ? other.topic() : String.join(" · ", other.numbers());
    }

    /** Whether the reader may take this side's number out of use. */
    public boolean voidable(UUID agency) {
        return getSheet().acts().contains("void-number")
                && shell.actor().agency().equals(agency);
    }

    /** Whether the reader may give the agreement up. */
    public boolean isCancellable() {
        return getSheet().acts().contains("cancel");
    }

    /** The short name of a side. */
    public String side(UUID agency) {
        return getSheet().sides().stream()
                .filter(side -> side.agency().equals(agency))
                .map(AgreementSheet.Side::shortName)
                .findFirst()
                .orElse("");
    }

    /** The office of a signatory as running text; as it is printed when nobody speaks under that name any more. */
    public String title(AgreementSheet.Signature signature) {
        return getSheet().sides().stream()
                .filter(side -> side.signatory().equals(signature.name()))
                .map(AgreementSheet.Side::title)
                .findFirst()
                .orElse(signature.office());
    }

    /** For a messenger: where to look, and nothing of what is there. */
    public String getMessage() {
        String key = getSheet().stage().equals("IN_FORCE") ? "agreement.message-in-force" : "agreement.message";
        return messages.of(
                key,
                PublicAddress.base(request) + "/agreement/sheet?id="
                        + getSheet().id());
    }

    /** Enough of the root hash to compare it by eye or on the telephone. */
    public String getShortRoot() {
        return Roots.brief(getSheet().root());
    }
}
