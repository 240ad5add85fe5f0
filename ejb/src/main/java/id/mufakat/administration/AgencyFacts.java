package id.mufakat.administration;

import id.mufakat.Malformed;
import id.mufakat.language.Written;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.party.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about an agency.
 *
 * @param code short and unique, such as {@code BAWASLU-51.03}; 2 to 40 of A-Z, 0-9, dot and hyphen
 * @param name in full, with the region
 * @param shortName as lists show it
 * @param aliases other spellings people search for; at most 20
 * @param region Kemendagri code; blank for a national body, null when nothing is said about it
 */
public record AgencyFacts(
        String code,
        Agency.Type type,
        String name,
        String shortName,
        List<String> aliases,
        @Nullable String region,
        Contact contact) {

    private static final String CODE = "[A-Z0-9][A-Z0-9.-]{1,39}";
    private static final int MOST_ALIASES = 20;

    /** A new agency, not stored yet. */
    public Agency open(UUID id, Parties parties, LocalDate today) {
        String checked = Written.required("code", code, 40);
        if (!checked.matches(CODE)) {
            throw new Malformed("code", "not-a-code");
        }
        if (parties.findAgency(checked).isPresent()) {
            throw new CodeTaken(checked);
        }
        Agency agency = new Agency(id, checked, type, fullName(), shortened(), today);
        if (region != null && !region.isBlank()) {
            agency.settleIn(parties.region(region).code());
        }
        fill(agency);
        return agency;
    }

    /** The first field that would make it another kind of body or put it elsewhere. */
    Optional<String> displaced(Agency agency) {
        if (type != agency.type()) {
            return Optional.of("type");
        }
        return Objects.equals(placeOf(agency), agency.regionCode()) ? Optional.empty() : Optional.of("region");
    }

    private @Nullable String placeOf(Agency agency) {
        if (region == null) {
            return agency.regionCode();
        }
        return region.isBlank() ? null : region;
    }

    /** Everything but the code, which stays. All is checked before anything changes. */
    void correct(Agency agency, Parties parties) {
        String code = placeOf(agency);
        String place = code == null ? null : parties.region(code).code();
        fill(agency);
        agency.reclassify(type);
        agency.settleIn(place);
    }

    /** Everything but code, kind and region. All is checked before anything changes. */
    void fill(Agency agency) {
        if (aliases.size() > MOST_ALIASES) {
            throw new Malformed("aliases", "too-long");
        }
        List<String> spellings = aliases.stream()
                .map(alias -> Written.required("aliases", alias, 150))
                .toList();
        Contact place = new Contact(
                Written.required("address", contact.address(), 500),
                Written.optional("unit", contact.unit(), 200),
                Written.optional("phone", contact.phone(), 60),
                Written.optional("email", contact.email(), 254));
        agency.rename(fullName(), shortened(), spellings);
        agency.moveTo(place);
    }

    private String fullName() {
        return Written.required("name", name, 300);
    }

    private String shortened() {
        return Written.required("shortName", shortName, 150);
    }
}
