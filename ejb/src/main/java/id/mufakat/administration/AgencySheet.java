package id.mufakat.administration;

import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as pages show it.
 *
 * @param region in full, such as {@code Kabupaten Badung}; null for a national body
 * @param regionCode its code; null for a national body
 * @param logo the fingerprint of its logo, or null while it has none
 * @param founder whether its administrators may register agencies
 */
public record AgencySheet(
        UUID id,
        String code,
        Agency.Type type,
        String name,
        String shortName,
        List<String> aliases,
        @Nullable String region,
        @Nullable String regionCode,
        Contact contact,
        @Nullable String logo,
        boolean founder) {

    static AgencySheet of(Agency agency, @Nullable String region) {
        return new AgencySheet(
                agency.id(),
                agency.code(),
                agency.type(),
                agency.name(),
                agency.shortName(),
                agency.aliases(),
                region,
                agency.regionCode(),
                agency.contact(),
                agency.logo(),
                agency.isFounder());
    }
}
