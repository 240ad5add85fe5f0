package id.mufakat.appointment;

import id.mufakat.Malformed;
import id.mufakat.party.Capacity;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * How long one decree may let somebody act: a year as Plt., three months as Plh. are what regents and governors rule for
 * their own staff (Peraturan Bupati on tata naskah dinas). Where another rule holds, {@code MUFAKAT_LONGEST_PLT} and
 * {@code MUFAKAT_LONGEST_PLH} say so, as ISO 8601 periods. An extension is a mandate of its own, with its own decree.
 */
final class ActingLimit {

    private static final String VARIABLE = "MUFAKAT_LONGEST_";
    private static final Map<Capacity, String> USUAL = Map.of(Capacity.PLT, "P1Y", Capacity.PLH, "P3M");

    private final Map<String, String> settings;

    ActingLimit(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Fails at the last day if the term is longer than the capacity allows. */
    void demand(Capacity capacity, LocalDate first, LocalDate last) {
        of(capacity).filter(longest -> !last.isBefore(first.plus(longest))).ifPresent(longest -> {
            throw new Malformed("until", "beyond-acting");
        });
    }

    private Optional<Period> of(Capacity capacity) {
        String set = settings.getOrDefault(VARIABLE + capacity.name(), USUAL.getOrDefault(capacity, ""));
        try {
            return set.isBlank() ? Optional.empty() : Optional.of(Period.parse(set));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(VARIABLE + capacity.name() + " is no period such as P1Y: " + set, e);
        }
    }
}
