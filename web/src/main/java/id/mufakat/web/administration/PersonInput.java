package id.mufakat.web.administration;

import id.mufakat.staff.PersonFacts;
import id.mufakat.web.api.Body;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person.
 *
 * @param name bare, without titles
 * @param nip 18 digits, civil servants only; then with rank
 */
public record PersonInput(
        @Nullable String name,
        @Nullable String frontTitles,
        @Nullable String backTitles,
        @Nullable String nip,
        @Nullable String rank) {

    public PersonFacts facts() {
        return new PersonFacts(Body.text(name), frontTitles, backTitles, nip, rank);
    }
}
