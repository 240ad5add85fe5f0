package id.mufakat.web.archive;

import id.mufakat.archive.ArchivedSheet;
import id.mufakat.archive.ReadArchived;
import id.mufakat.verification.Authenticity;
import id.mufakat.verification.ReadAuthenticity;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
    ReadAuthenticity readAuthenticity;

    @Inject
    KindTitles kinds;

    @Inject
    Standings standings;

    @Inject
    ArchiveRules rules;

    @Inject
    Shell shell;

    private @Nullable ArchivedSheet sheet;
    private @Nullable Optional<Authenticity> authenticity;

    public ArchivedSheet getSheet() {
        ArchivedSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            sheet = known;
        }
        return known;
    }

    /** What proves it genuine, or null for a file that was not signed here. */
    public @Nullable Authenticity getAuthenticity() {
        Optional<Authenticity> known = authenticity;
        if (known == null) {
            known = readAuthenticity.read(asked.id());
            authenticity = known;
        }
        return known.orElse(null);
    }

    public String getKind() {
        return kinds.of(getSheet().kind());
    }

    public String getRetention() {
        return rules.retention(getSheet().retention());
    }

    public String getClassification() {
        return rules.classification(getSheet().classification());
    }

    public String getStanding() {
        return standings.of(getSheet().status(), getSheet().endsOn(), shell.moments());
    }
}
