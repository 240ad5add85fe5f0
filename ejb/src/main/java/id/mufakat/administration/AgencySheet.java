package id.mufakat.administration;

import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency as pages show it.
 *
 * @param region in full, such as {@code Kabupaten Badung}; null for a national body
 * @param regionCode its code; null for a national body
 * @param logo the fingerprint of its logo, or null while it has none
 * @param validFrom the first day on which it may act
 * @param validTo the last one, or null while nobody ended it
 * @param successor who took over, or null
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
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        boolean founder) {

    /** Whether every word is part of one of its names, other spellings among them, or of its code. */
    public boolean isCalled(String words) {
        String names = fold(String.join("\n", code, name, shortName, String.join("\n", aliases)));
        return Stream.of(fold(words).split("\\s+")).allMatch(names::contains);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

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
                agency.validFrom(),
                agency.validTo(),
                agency.successor(),
                agency.isFounder());
    }
}
