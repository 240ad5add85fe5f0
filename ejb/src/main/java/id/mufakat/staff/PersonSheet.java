package id.mufakat.staff;

import id.mufakat.party.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the administrators of their agency see them. */
public record PersonSheet(
        UUID id,
        String name,
        String frontTitles,
        String backTitles,
        String styledName,
        @Nullable String nip,
        @Nullable String rank) {

    static PersonSheet of(Person person) {
        return new PersonSheet(
                person.id(),
                person.name(),
                person.frontTitles(),
                person.backTitles(),
                person.styledName(),
                person.nip(),
                person.rank());
    }
}
