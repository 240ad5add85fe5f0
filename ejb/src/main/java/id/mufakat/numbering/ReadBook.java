package id.mufakat.numbering;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.docket.Docket;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentTypes;
import id.mufakat.language.Written;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.DocumentNumber.Mark;
import id.mufakat.register.NumberPattern;
import id.mufakat.register.NumberPattern.Place;
import id.mufakat.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens one book of the actor's own agency, a piece at a time. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.ARCHIVIST})
public class ReadBook {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST = 100;
    private static final int MOST = 200;

    @Inject
    Docket docket;

    @Inject
    DocumentTypes types;

    @Inject
    Register register;

    @Inject
    BookLines book;

    @Inject
    NumberDesk desk;

    /**
     * @param kind the document type's code
     * @param part what the numbers contain; empty for all
     * @param after where the piece before ended, or null for the start
     * @param count lines wanted, at most 200
     * @throws id.mufakat.NotFound if there is no such kind of document
     */
    public BookSheet read(String kind, int year, String part, @Nullable Mark after, int count) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Malformed("year", "out-of-range");
        }
        DocumentType type = types.get(kind);
        UUID agency = docket.actor().agency();
        NumberPattern pattern = register.pattern(agency, type.code());
        String sought = Written.optional("number", part, LONGEST);
        int most = Math.min(Math.max(1, count), MOST);
        List<DocumentNumber> found =
                register.book(new DocumentNumber.Page(agency, type.code(), year), sought, after, most + 1);
        List<DocumentNumber> numbers = found.subList(0, Math.min(most, found.size()));
        String example =
                pattern.write(new Place(1, 0), desk.today(agency), desk.marks(type, agency, Security.ORDINARY));
        Mark next = found.size() > most ? numbers.get(most - 1).mark() : null;
        return new BookSheet(type.code(), year, pattern.pattern(), example, book.lines(numbers), next);
    }
}
