package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreements.Mark;
import id.mufakat.document.DocumentTypes;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ListAgreements.Entry;
import id.mufakat.dossier.ListAgreements.Piece;
import id.mufakat.dossier.ListAgreements.Wanted;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All agreements of the agency, the latest first, a page at a time. */
@Page
@RequestScoped
public class AgreementsPage {

    private static final int ROWS = 25;
    private static final Set<String> READERS =
            Set.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST);

    @Inject
    Shell shell;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    ListAgreements list;

    @Inject
    DocumentTypes types;

    private @Nullable Piece found;

    /** A line of the list, in words. */
    public record Row(String href, String topic, String type, List<String> sides, List<String> numbers, String stage) {}

    public List<Row> getRows() {
        return found().entries().stream().map(this::row).toList();
    }

    /** Administrators read no agreements, and the page says so instead of showing an empty list. */
    public boolean isReader() {
        return shell.actor().roles().stream().anyMatch(READERS::contains);
    }

    public boolean isDrafter() {
        return shell.is(Role.DRAFTER);
    }

    public boolean isFirst() {
        return asked.text("after").isEmpty();
    }

    public boolean isLast() {
        return found().next() == null;
    }

    /** Where the list goes on, or null at its end. */
    public @Nullable String getAfter() {
        return Marks.cursor(found().next());
    }

    private Piece found() {
        Piece known = found;
        if (known == null) {
            known = isReader() ? list.list(Wanted.from(after(), ROWS)) : new Piece(List.of(), null);
            found = known;
        }
        return known;
    }

    /** @throws NotFound if the list names no such place */
    private @Nullable Mark after() {
        try {
            return Marks.mark(asked.text("after"));
        } catch (Malformed nowhere) {
            throw new NotFound("after");
        }
    }

    private Row row(Entry entry) {
        return new Row(
                "/agreement/sheet?id=" + entry.id(),
                entry.topic(),
                TypeWords.title(types.get(entry.type()), language.getTag()),
                entry.sides(),
                entry.numbers(),
                entry.stage());
    }
}
