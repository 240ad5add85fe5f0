package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.FieldChanged;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.drafting.FillForm;
import id.mufakat.drafting.SendVersion;
import id.mufakat.structure.Nesting;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Blanks;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writing a draft: its blanks, its units one by one, what is still open, and the paper as it will be printed. */
@Page
@RequestScoped
public class DraftPage {

    private static final Set<String> LATE = Set.of("tanggal");
    private static final String LATE_NUMBER = "nomor.";

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Turn turn;

    @Inject
    DocumentTypes types;

    @Inject
    Sheets sheets;

    @Inject
    ReadText readText;

    @Inject
    FillForm fillForm;

    @Inject
    SendVersion sendVersion;

    @Inject
    Steps steps;

    private @Nullable AgreementSheet sheet;
    private @Nullable TextSheet text;
    private @Nullable Blanks blanks;
    private String note = "";

    /** Saves the blanks for those whose browser does not do it by itself. */
    public void fill() {
        Blanks form = getBlanks();
        try {
            fillForm.fill(asked.id(), form.seen(), form.changed());
        } catch (FieldChanged changed) {
            form.meet(sheets.read(asked.id()).form(), changed);
            throw changed;
        }
        steps.succeed("draft.form-saved").go(here());
    }

    public void send() {
        sendVersion.send(asked.id(), asked.text("root"), note);
        steps.succeed("draft.sent").go("/agreement/sheet?id=" + asked.id());
    }

    /** @throws NotFound unless the reader may write it now */
    public AgreementSheet getSheet() {
        AgreementSheet known = sheet;
        if (known == null) {
            known = sheets.read(asked.id());
            if (!known.acts().contains("write")) {
                throw new NotFound(asked.id());
            }
            sheet = known;
        }
        return known;
    }

    public String getSentence() {
        return turn.sentence(getSheet());
    }

    public Blanks getBlanks() {
        Blanks known = blanks;
        if (known == null) {
            known = new Blanks(type().fields(), getSheet().form(), language.getTag());
            blanks = known;
        }
        return known;
    }

    public List<TextSheet.Unit> getUnits() {
        return text().units();
    }

    /** Names the text on the screen: what is sent is that one or none. */
    public String getRoot() {
        return text().root();
    }

    /** Whether the unit is called above itself, on a line of its own. */
    public boolean isHeaded(TextSheet.Unit unit) {
        return unit.line().kind().isHeaded();
    }

    /** Whether it can be moved or taken out, or something put beside it. */
    public boolean isArrangeable(TextSheet.Unit unit) {
        return !Nesting.isFixed(unit.line().kind());
    }

    public String getTextLanguage() {
        return text().language();
    }

    /** Labels of the blanks that keep the text from being sent; numbers and date come later. */
    public List<String> getOpen() {
        return text().open().stream()
                .filter(name -> !LATE.contains(name) && !name.startsWith(LATE_NUMBER))
                .map(name -> TypeWords.fact(types, type(), name, language.getTag()))
                .toList();
    }

    private TextSheet text() {
        TextSheet known = text;
        if (known == null) {
            known = readText.read(getSheet().id());
            text = known;
        }
        return known;
    }

    private DocumentType type() {
        return types.get(getSheet().type());
    }

    private String here() {
        return "/agreement/draft?id=" + asked.id();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
