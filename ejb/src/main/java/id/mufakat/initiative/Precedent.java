package id.mufakat.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in force between the same agencies on the same topic.
 *
 * @param type the document type's code
 * @param numbers of its parties, in the order of the text
 * @param date of the document
 * @param endsOn the last day it is in force, or null for no end
 * @param ending whether that day is so near that it should be renewed
 */
public record Precedent(
        UUID id,
        String type,
        String topic,
        List<String> numbers,
        LocalDate date,
        @Nullable LocalDate endsOn,
        boolean ending) {

    public Precedent {
        numbers = List.copyOf(numbers);
    }
}
