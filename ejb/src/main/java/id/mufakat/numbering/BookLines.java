package id.mufakat.numbering;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Audiences;
import id.mufakat.docket.Docket;
import id.mufakat.numbering.BookSheet.Line;
import id.mufakat.party.Parties;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.DocumentNumber.Inserted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands beside the numbers of a book: the agreement or the letter that carries each, or the document from outside. */
@ApplicationScoped
class BookLines {

    @Inject
    Docket docket;

    @Inject
    Audiences audiences;

    @Inject
    Parties parties;

    List<Line> lines(List<DocumentNumber> numbers) {
        Map<UUID, Agreement> carriers =
                docket.among(numbers.stream().map(DocumentNumber::subject).toList());
        Map<UUID, Audience> letters = letters(numbers, carriers.keySet());
        return numbers.stream()
                .map(number -> Optional.ofNullable(letters.get(number.subject()))
                        .map(letter -> letter(number, letter))
                        .orElseGet(() -> line(number, carriers.get(number.subject()))))
                .toList();
    }

    /** What carries none of the agreements' numbers may be an invitation of the agency's own. */
    private Map<UUID, Audience> letters(List<DocumentNumber> numbers, Set<UUID> known) {
        List<UUID> others = numbers.stream()
                .filter(number -> number.inserted().isEmpty())
                .map(DocumentNumber::subject)
                .filter(subject -> !known.contains(subject))
                .toList();
        return audiences.among(others, docket.actor().agency()).stream()
                .collect(Collectors.toMap(Audience::id, Function.identity()));
    }

    private Line letter(DocumentNumber number, Audience audience) {
        return new Line(
                number.sequence().orElse(null),
                number.sub(),
                number.text(),
                number.state().name(),
                null,
                audience.id(),
                audience.purpose().topic(),
                List.of(parties.agency(audience.other(number.agency())).shortName()),
                parties.person(number.reservedBy()).name(),
                number.reservedAt(),
                null,
                null,
                number.voidReason());
    }

    private Line line(DocumentNumber number, @Nullable Agreement carrier) {
        Optional<Inserted> outside = number.inserted();
        return new Line(
                number.sequence().orElse(null),
                number.sub(),
                number.text(),
                number.state().name(),
                outside.isPresent() ? null : number.subject(),
                null,
                carrier == null
                        ? outside.map(Inserted::matter).orElse(null)
                        : carrier.subjectFor(number.agency()).topic(),
                carrier == null ? List.of() : partners(carrier, number.agency()),
                parties.person(number.reservedBy()).name(),
                number.reservedAt(),
                outside.map(Inserted::date).orElse(null),
                outside.map(Inserted::reason).orElse(null),
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
