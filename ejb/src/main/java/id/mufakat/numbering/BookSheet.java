package id.mufakat.numbering;

import id.mufakat.register.DocumentNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of one book of the agency, as its keepers read it.
 *
 * @param kind the document type's code
 * @param pattern how the agency writes the numbers of this kind
 * @param example what the pattern makes of the first number of this month
 * @param lines in the order of the book, void numbers included
 * @param next where the following piece begins, or null at the end
 */
public record BookSheet(
        String kind, int year, String pattern, String example, List<Line> lines, DocumentNumber.@Nullable Mark next) {

    /**
     * A number.
     *
     * @param sequence its place in our own book, or null for a number from elsewhere
     * @param sub 0, or the place among those inserted behind the sequence
     * @param state the name of {@code DocumentNumber.State}
     * @param agreement the id of what carries it; null for a document from outside, and for a letter
     * @param audience the audience to which the letter that carries it invites, or null
     * @param topic what that is about, as the agency may read it; null if it may not
     * @param partners the other sides' short names
     * @param by the name of the person who gave it
     * @param documentDate of a document from outside, for which the number was inserted; else null
     * @param insertReason why that number came late, or null
     * @param voidReason why it is void, or null
     */
    public record Line(
            @Nullable Integer sequence,
            int sub,
            String number,
            String state,
            @Nullable UUID agreement,
            @Nullable UUID audience,
            @Nullable String topic,
            List<String> partners,
            String by,
            Instant at,
            @Nullable LocalDate documentDate,
            @Nullable String insertReason,
            @Nullable String voidReason) {}
}
