package id.mufakat.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stays as it began, however the agreement moves; and who wrote some of it since. */
@MappedSuperclass
abstract class Begun {

    @Id
    private UUID id;

    private Beginning beginning;

    @ElementCollection
    @CollectionTable(name = "agreement_author", joinColumns = @JoinColumn(name = "agreement"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    private @Nullable UUID pen;

    @Version
    private int version;

    protected Begun() {}

    Begun(UUID id, Beginning beginning) {
        this.id = id;
        this.beginning = beginning;
        this.authors.add(beginning.by());
        this.pen = beginning.agency();
    }

    /** @param agency that writes from now on, or null when nobody does */
    void passPen(@Nullable UUID agency) {
        pen = agency;
    }

    /**
     * The agency whose turn it is: only its people write, and only they read what they write until they send it. Empty
     * once the sides have agreed; an agreement that was given up while it was written keeps its pen where it lay.
     */
    public Optional<UUID> pen() {
        return Optional.ofNullable(pen);
    }

    public boolean isWrittenBy(UUID agency) {
        return agency.equals(pen);
    }

    /** Whether the text is in somebody's hands, or was when it was given up: nobody else reads on. */
    public boolean isDraftOpen() {
        return pen != null;
    }

    /** Whether it is being written where this side does not read it (invariant 5). */
    public boolean hidesDraftFrom(UUID agency) {
        return isDraftOpen() && !isWrittenBy(agency);
    }

    void author(UUID person) {
        authors.add(person);
    }

    /** Of every round: the text goes on from one to the next. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    public UUID id() {
        return id;
    }

    /** The agency that began the text. */
    public UUID drafter() {
        return beginning.agency();
    }

    public boolean isDraftedBy(UUID agency) {
        return drafter().equals(agency);
    }

    public String code() {
        return beginning.code();
    }

    public ZoneId zone() {
        return beginning.zone();
    }

    public Instant begun() {
        return beginning.at();
    }
}
