package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.arrangement.ChooseWording;
import id.mufakat.arrangement.InsertClause;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.library.Library.Use;
import id.mufakat.proofreading.ReadLibrary;
import id.mufakat.proofreading.ReadLibrary.LibrarySheet;
import id.mufakat.text.Unit.Kind;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.wording.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clauses in stock: taking one into the draft, and choosing among the wordings of one that it has. */
@Page
@RequestScoped
public class LibraryPage {

    @Inject
    Asked asked;

    @Inject
    Shown shown;

    @Inject
    Language language;

    @Inject
    ReadLibrary readLibrary;

    @Inject
    ReadText readText;

    @Inject
    InsertClause insertClause;

    @Inject
    ChooseWording chooseWording;

    @Inject
    Steps steps;

    private @Nullable LibrarySheet sheet;
    private @Nullable List<TextSheet.Unit> units;

    public void insert() {
        InsertClause.Choice choice =
                new InsertClause.Choice(asked.text("entry"), asked.text("phrasing"), asked.text("after"));
        String fresh = insertClause.insert(asked.id(), choice);
        steps.succeed("library.inserted").go(draft() + "#u-" + fresh);
    }

    public void choose() {
        String unit = asked.text("unit");
        chooseWording.choose(asked.id(), unit, asked.text("mark"), asked.text("phrasing"));
        steps.succeed("library.chosen").go(draft() + "#u-" + unit);
    }

    /** @throws NotFound unless the reader may write the text now */
    public LibrarySheet getSheet() {
        shown.sheetFor("write");
        return getUses();
    }

    /** For whoever may read the text. */
    public LibrarySheet getUses() {
        LibrarySheet known = sheet;
        if (known == null) {
            known = readLibrary.read(asked.id());
            sheet = known;
        }
        return known;
    }

    /** How this part of the text stands against the library; null for what is not of it. */
    public @Nullable Use use(String unit) {
        return getUses().uses().stream()
                .filter(use -> use.unit().equals(unit))
                .findFirst()
                .orElse(null);
    }

    /** In the reader's language. */
    public String say(Map<String, String> words) {
        return Objects.requireNonNullElse(words.get(language.getTag()), "");
    }

    public List<Line> lines(Phrasing phrasing) {
        return getUses().lines(phrasing);
    }

    /** The articles behind which a clause may go; the one that it belongs behind is offered first. */
    public List<TextSheet.Unit> places(Entry entry) {
        return units().stream()
                .filter(unit -> unit.line().kind() == Kind.ARTICLE)
                .sorted((one, other) -> Boolean.compare(isPlace(entry, other), isPlace(entry, one)))
                .toList();
    }

    private static boolean isPlace(Entry entry, TextSheet.Unit unit) {
        return unit.line().unit().equals(entry.place());
    }

    public String mark(String unit) {
        return unit(unit).mark();
    }

    /** Where a part stands, such as {@code Pasal 9}. */
    public String label(String unit) {
        return unit(unit).line().label();
    }

    private TextSheet.Unit unit(String id) {
        return units().stream()
                .filter(unit -> unit.line().unit().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private List<TextSheet.Unit> units() {
        List<TextSheet.Unit> known = units;
        if (known == null) {
            known = readText.read(asked.id()).units();
            units = known;
        }
        return known;
    }

    private String draft() {
        return "/agreement/draft?id=" + asked.id();
    }
}
