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
import java.util.Set;
import java.util.UUID;

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

    @Version
    private int version;

    protected Begun() {}

    Begun(UUID id, Beginning beginning) {
        this.id = id;
        this.beginning = beginning;
        this.authors.add(beginning.by());
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

    /** The agency that writes the text. */
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
