package id.mufakat.office;

import id.mufakat.Malformed;
import id.mufakat.language.Written;
import id.mufakat.party.Office;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about an office.
 *
 * @param code unique in the agency, such as {@code ketua}, or {@code K.BA-03} where numbers name it; 2 to 40 letters,
 *     digits, dots and hyphens
 * @param titleId in full, in title case, with the agency's name, as documents print it
 * @param head whether its holder speaks for the agency; one office does. Null leaves it as it is
 */
public record OfficeFacts(String code, String titleId, String titleEn, @Nullable Boolean head, Office.Style style) {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{1,39}";

    /** A new office, not stored yet. */
    public Office open(UUID id, UUID agency) {
        String checked = Written.required("code", code, 40);
        if (!checked.matches(CODE)) {
            throw new Malformed("code", "not-a-code");
        }
        Office office = new Office(id, agency, checked, "", "", style);
        fill(office);
        return office;
    }

    /** Whether another title would be printed. */
    boolean renames(Office office) {
        return !Written.required("titleId", titleId, 300).equals(office.titleId());
    }

    boolean leads(Office office) {
        return head == null ? office.isHead() : head;
    }

    /** Everything but the code, which stays. All is checked before anything changes. */
    void fill(Office office) {
        String indonesian = Written.required("titleId", titleId, 300);
        String english = Written.required("titleEn", titleEn, 300);
        office.describe(indonesian, english, style);
        if (leads(office)) {
            office.lead();
        }
    }
}
