package id.mufakat.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Lets any entity hold a {@link Fingerprint} in a text column. */
@Converter(autoApply = true)
public class FingerprintColumn implements AttributeConverter<@Nullable Fingerprint, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Fingerprint fingerprint) {
        return fingerprint == null ? null : fingerprint.hex();
    }

    @Override
    public @Nullable Fingerprint convertToEntityAttribute(@Nullable String hex) {
        return hex == null ? null : new Fingerprint(hex);
    }
}
