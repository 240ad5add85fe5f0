package id.mufakat.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** The number of this agency for this subject that is not void. */
    Optional<DocumentNumber> of(UUID agency, UUID subject);

    /** A piece of the book in its order, void numbers included; those from elsewhere stand at its end. */
    List<DocumentNumber> book(DocumentNumber.Page page, int from, int count);

    NumberPattern pattern(UUID agency, String kind);

    void write(UUID agency, String kind, NumberPattern pattern);

    /** What a number is for, and who gives it. */
    record Reservation(UUID agency, String kind, UUID subject, UUID by) {}
}
