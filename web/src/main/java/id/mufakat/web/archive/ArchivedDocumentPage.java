package id.mufakat.web.archive;

import id.mufakat.archive.ArchivedSheet;
import id.mufakat.archive.ReadArchived;
import id.mufakat.document.DocumentTypes;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One archived document: its facts, and the way to the signed file and to the agreement it came from. */
@Page
@RequestScoped
public class ArchivedDocumentPage {

    @Inject
    Asked asked;

    @Inject
    ReadArchived read;

    @Inject
    KindTitles kinds;

    @Inject
    Standings standings;

    @Inject
    DocumentTypes types;

    @Inject
    Language language;

    @Inject
    Shell shell;

    private @Nullable ArchivedSheet sheet;

    public ArchivedSheet getSheet() {
        ArchivedSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            sheet = known;
        }
        return known;
    }

    public String getKind() {
        return kinds.of(getSheet().kind());
    }

    /** The rule in words; its code for one that the house no longer knows. */
    public String getRetention() {
        String code = getSheet().retention();
        Map<String, String> words = types.retentions().getOrDefault(code, Map.of());
        return words.getOrDefault(language.getTag(), code);
    }

    public String getStanding() {
        return standings.of(getSheet().status(), getSheet().endsOn(), shell.moments());
    }
}
