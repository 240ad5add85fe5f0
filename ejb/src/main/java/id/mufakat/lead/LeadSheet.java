package id.mufakat.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the agency, as its own people read it.
 *
 * @param office the one that leads; null while the agency has none
 * @param proposal the one that is to lead instead; null while nobody proposed any
 */
public record LeadSheet(@Nullable UUID office, @Nullable Proposal proposal) {

    /**
     * An office that is to lead.
     *
     * @param basis on what ground, such as {@code Peraturan Bupati Badung Nomor 9 Tahun 2026}
     * @param by the name of the person who proposed it
     * @param awaitsActor whether the actor could confirm it now
     */
    public record Proposal(UUID office, String basis, String by, boolean awaitsActor) {}
}
