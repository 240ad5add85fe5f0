package id.mufakat.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every book of every agency. Numbers are gapless because giving one locks its book until the caller commits. */
public interface Register {

    /**
     * The next number of the book, in the agency's own pattern.
     *
     * @param date decides the book's year and what the pattern says of month and year
     */
    DocumentNumber reserve(Reservation reservation, LocalDate date);

    /**
     * A number that another system gave.
     *
     * @throws NumberTaken if the agency has it already
     */
    DocumentNumber enter(Reservation reservation, LocalDate date, String text);

    /**
     * A number between two that were given, for a document of an earlier day that this house does not carry: behind 1447
     * come 1447.1, 1447.2 and so on, as gapless as the book itself. It is in use at once.
     *
     * @throws NumberNotPassed if no number was given behind that one yet
     */
    DocumentNumber insert(Reservation reservation, Insertion insertion);

    /** The inserted number of this agency with that very text, void or not. */
    Optional<DocumentNumber> inserted(UUID agency, String kind, String text);

    /** The number of this agency for this subject that is not void. */
    Optional<DocumentNumber> of(UUID agency, UUID subject);

    /**
     * A piece of the book in its order, void numbers included; those from elsewhere stand at its end.
     *
     * @param part what the numbers contain; empty for all
     * @param after where the piece before ended, or null for the start
     */
    List<DocumentNumber> book(DocumentNumber.Page page, String part, DocumentNumber.@Nullable Mark after, int count);

    NumberPattern pattern(UUID agency, String kind);

    void write(UUID agency, String kind, NumberPattern pattern);

    /** What a number is for, who gives it, and what the document says of itself in it. */
    record Reservation(UUID agency, String kind, UUID subject, UUID by, NumberPattern.Marks marks) {}

    /**
     * A document from outside, and why its number comes late.
     *
     * @param after the sequence behind which it belongs
     * @param date of the document: it decides the book
     * @param matter what the document is
     */
    record Insertion(int after, LocalDate date, String matter, String reason) {}
}
