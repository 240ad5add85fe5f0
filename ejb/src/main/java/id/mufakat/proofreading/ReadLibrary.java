package id.mufakat.proofreading;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.library.Libraries;
import id.mufakat.library.Library;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.library.Library.Use;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The clauses in stock for an agreement, and how its text stands against them; of an open draft for the side that writes it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadLibrary {

    @Inject
    Docket docket;

    @Inject
    Texts texts;

    @Inject
    Libraries libraries;

    /**
     * A library and a text.
     *
     * @param uses parts of the text that are clauses of the library, in reading order
     */
    public record LibrarySheet(List<Entry> entries, List<Use> uses) {

        /** Where the text has this clause. */
        public List<Use> usesOf(Entry entry) {
            return uses.stream()
                    .filter(use -> use.entry().id().equals(entry.id()))
                    .toList();
        }

        /** What a wording says, as it is read; what the text fills in is blank here. */
        public List<Line> lines(Phrasing phrasing) {
            Tree alone = new Tree("", "", "id-ID", Set.of(), List.of(phrasing.unit()));
            return new Typesetter().lines(alone, Map.of());
        }
    }

    /** @throws NotFound if there is no such text for the actor */
    public LibrarySheet read(UUID id) {
        Agreement agreement = docket.get(id);
        if (agreement.isDraftOpen() && !agreement.isWrittenBy(docket.actor().agency())) {
            throw new NotFound(id);
        }
        Tree tree = texts.get(id).tree();
        Library library = libraries.of(tree.type());
        return new LibrarySheet(library.entries(), library.uses(tree));
    }
}
