package id.mufakat.staff;

import id.mufakat.Malformed;
import id.mufakat.language.Written;
import id.mufakat.party.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about a person.
 *
 * @param name bare, without titles
 * @param nip 18 digits, or null or blank for whoever is no civil servant
 * @param rank pangkat and golongan as printed; required with a NIP
 */
public record PersonFacts(
        String name,
        @Nullable String frontTitles,
        @Nullable String backTitles,
        @Nullable String nip,
        @Nullable String rank) {

    private static final int NIP_DIGITS = 18;

    /** A new person, not stored yet. */
    public Person open(UUID id, UUID agency) {
        Person person = new Person(id, agency, Written.required("name", name, 200));
        fill(person);
        return person;
    }

    /** All is checked before anything changes. */
    void fill(Person person) {
        String bare = Written.required("name", name, 200);
        String front = Written.optional("frontTitles", frontTitles, 100);
        String back = Written.optional("backTitles", backTitles, 200);
        String number = nip(nip);
        String printedRank = number == null ? "" : Written.required("rank", rank, 100);
        if (number == null && person.nip() != null) {
            throw new Malformed("nip", "required");
        }
        person.rename(bare);
        person.carryTitles(front, back);
        if (number != null) {
            person.serve(number, printedRank);
        }
    }

    /** A civil servant's number: 18 digits, spaces between them forgiven; null for nothing. */
    static @Nullable String nip(@Nullable String raw) {
        String digits = Written.optional("nip", raw, 40).replace(" ", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (digits.length() != NIP_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed("nip", "not-a-nip");
        }
        return digits;
    }
}
