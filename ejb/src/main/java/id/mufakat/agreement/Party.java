package id.mufakat.agreement;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One side of an agreement: an agency, the office that signs for it, and the mandate its holder signs under. */
@Embeddable
public class Party {

    private UUID agency;
    private UUID office;
    private UUID mandate;
    private @Nullable String numberText;
    private @Nullable UUID numberGivenBy;

    protected Party() {}

    /** @param mandate of the person who holds the office now */
    public Party(UUID agency, UUID office, UUID mandate) {
        this.agency = agency;
        this.office = office;
        this.mandate = mandate;
    }

    /** Who gave the numbers that these sides have; they may not sign (invariant 9). */
    public static Set<UUID> numberGivers(List<Party> sides) {
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.numberGivenBy))
                .collect(Collectors.toSet());
    }

    void number(@Nullable String text, @Nullable UUID givenBy) {
        numberText = text;
        numberGivenBy = givenBy;
    }

    void renew(Particulars.Side current) {
        office = current.office();
        mandate = current.mandate();
    }

    public UUID agency() {
        return agency;
    }

    public UUID office() {
        return office;
    }

    public UUID mandate() {
        return mandate;
    }

    public @Nullable String number() {
        return numberText;
    }

    /** The person who gave the number; they may not sign (invariant 9). */
    public @Nullable UUID numberGivenBy() {
        return numberGivenBy;
    }
}
