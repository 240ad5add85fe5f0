package id.mufakat.web.form;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms hold as text, read as what it means. */
public final class Entered {

    private Entered() {}

    /** @throws NotFound if it is no id, as for one that is nobody's */
    public static UUID id(@Nullable String raw) {
        try {
            return UUID.fromString(raw == null ? "" : raw);
        } catch (IllegalArgumentException e) {
            throw new NotFound("id");
        }
    }

    /**
     * What a form makes one choose.
     *
     * @throws Malformed if nothing was chosen
     */
    public static UUID chosen(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            throw new Malformed(field, "required");
        }
        return id(raw);
    }

    /** Null when nothing was chosen. */
    public static @Nullable UUID idOrNull(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : id(raw);
    }

    /**
     * A day as a browser's date field sends it; null for nothing.
     *
     * @throws Malformed if it is no day
     */
    public static @Nullable LocalDate day(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(raw.strip());
        } catch (DateTimeException e) {
            throw new Malformed(field, "not-a-date");
        }
    }

    /** @throws Malformed if it is no whole number */
    public static int count(String field, @Nullable String raw) {
        String typed = raw == null ? "" : raw.strip();
        if (typed.isEmpty()) {
            throw new Malformed(field, "required");
        }
        if (!typed.matches("[0-9]{1,9}")) {
            throw new Malformed(field, "not-a-number");
        }
        return Integer.parseInt(typed);
    }

    /** @throws Malformed if it is none of the choices */
    public static <E extends Enum<E>> E choice(String field, @Nullable String raw, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(raw))
                .findFirst()
                .orElseThrow(() -> new Malformed(field, raw == null || raw.isBlank() ? "required" : "not-a-choice"));
    }

    /** One entry a line, empty lines left out. */
    public static List<String> lines(@Nullable String raw) {
        return raw == null
                ? List.of()
                : raw.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The bytes of an upload; none when no file was chosen. */
    public static byte[] bytes(@Nullable Part upload) {
        if (upload == null) {
            return new byte[0];
        }
        try (InputStream in = upload.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
