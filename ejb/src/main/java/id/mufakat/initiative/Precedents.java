package id.mufakat.initiative;

import id.mufakat.agreement.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds what the same agencies agreed before. */
public interface Precedents {

    /**
     * The agreements that are in force on that day, of both these agencies, on that topic however it is written; the one
     * that ends last comes first. Both are parties, so nobody is told of an agreement that is not theirs.
     */
    List<Agreement> find(UUID own, UUID partner, String topic, LocalDate day);
}
