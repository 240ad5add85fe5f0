package id.mufakat.numbering;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.docket.Docket;
import id.mufakat.document.DocumentTypes;
import id.mufakat.numbering.BookSheet.Line;
import id.mufakat.party.Parties;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.NumberPattern;
import id.mufakat.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens one book of the actor's own agency, a piece at a time. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.ARCHIVIST})
public class ReadBook {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 9999;

    @Inject
    Docket docket;

    @Inject
    DocumentTypes types;

    @Inject
    Register register;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    /**
     * @param kind the document type's code
     * @param from the lines before it are left out
     * @throws id.mufakat.NotFound if there is no such kind of document
     */
    public BookSheet read(String kind, int year, int from, int count) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Malformed("year", "out-of-range");
        }
        String code = types.get(kind).code();
        UUID agency = docket.actor().agency();
        NumberPattern pattern = register.pattern(agency, code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.zoneOf(agency));
        List<DocumentNumber> numbers = register.book(new DocumentNumber.Page(agency, code, year), from, count);
        Map<UUID, Agreement> carriers =
                docket.among(numbers.stream().map(DocumentNumber::subject).toList());
        List<Line> lines = numbers.stream()
                .map(number -> line(number, carriers.get(number.subject())))
                .toList();
        return new BookSheet(code, year, pattern.pattern(), pattern.write(1, today), lines);
    }

    private Line line(DocumentNumber number, @Nullable Agreement carrier) {
        return new Line(
                number.sequence().orElse(null),
                number.text(),
                number.state().name(),
                number.subject(),
                carrier == null ? null : carrier.subjectFor(number.agency()).topic(),
                carrier == null ? List.of() : partners(carrier, number.agency()),
                parties.person(number.reservedBy()).name(),
                number.reservedAt(),
                number.voidReason());
    }

    /** As the text that was numbered names them. */
    private static List<String> partners(Agreement carrier, UUID agency) {
        return carrier.submission().stream()
                .flatMap(submission -> submission.particulars().sides().stream())
                .filter(side -> !side.agency().equals(agency))
                .map(Particulars.Side::shortName)
                .toList();
    }
}
