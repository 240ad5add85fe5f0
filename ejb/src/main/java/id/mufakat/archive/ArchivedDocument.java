package id.mufakat.archive;

import id.mufakat.document.Fingerprint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was signed and is kept: its file never changes, what is known about it may grow.
 *
 * <p>Its words are read once, by the reader, and kept here, so that a new index never needs the parsers again.
 */
@Entity
@Table(name = "archived_document")
public class ArchivedDocument {

    private static final int MOST_LOST_READERS = 3;

    /** How far the words of the file are known. */
    public enum Reading {
        WAITING,
        READ,
        FAILED
    }

    /** A party as it was called when the document was filed. */
    @Embeddable
    public record Holder(UUID agency, String name, String shortName, String aliases) {}

    @Id
    private UUID id;

    private UUID subject;
    private Fingerprint paper;
    private String kind;
    private String title;
    private String topic;
    private @Nullable String region;
    private LocalDate documentDate;
    private @Nullable LocalDate endsOn;
    private String classification;
    private String retention;
    private Instant depositedAt;

    @Enumerated(EnumType.STRING)
    private Reading reading;

    private String words;
    private int lostReaders;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "archived_holder", joinColumns = @JoinColumn(name = "document"))
    @OrderColumn(name = "position")
    private List<Holder> holders = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "archived_number", joinColumns = @JoinColumn(name = "document"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> numbers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "archived_name", joinColumns = @JoinColumn(name = "document"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> names = new ArrayList<>();

    @Version
    private int version;

    protected ArchivedDocument() {}

    public ArchivedDocument(UUID id, Deposit deposit, Instant at) {
        this.id = id;
        this.subject = deposit.subject();
        this.paper = deposit.paper();
        this.kind = deposit.kind();
        this.title = deposit.title();
        this.topic = deposit.topic();
        this.region = deposit.region();
        this.documentDate = deposit.date();
        this.endsOn = deposit.endsOn();
        this.classification = deposit.classification();
        this.retention = deposit.retention();
        this.depositedAt = at;
        this.reading = Reading.WAITING;
        this.words = "";
        this.numbers.addAll(deposit.numbers());
        this.names.addAll(deposit.names());
        deposit.agencies().stream()
                .map(party ->
                        new Holder(party.agency(), party.name(), party.shortName(), String.join("; ", party.aliases())))
                .forEach(holders::add);
    }

    /** The reader has read the file. */
    public void read(String text) {
        words = text;
        reading = Reading.READ;
    }

    /** The reader ended while it had the file: by the file, if that happens again and again. */
    public void endedItsReader() {
        lostReaders++;
        if (lostReaders >= MOST_LOST_READERS) {
            unreadable();
        }
    }

    /** The reader cannot read the file; it is still found by its facts. */
    public void unreadable() {
        reading = Reading.FAILED;
    }

    public boolean isHeldBy(UUID agency) {
        return holders.stream().anyMatch(holder -> holder.agency().equals(agency));
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    public Fingerprint paper() {
        return paper;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String topic() {
        return topic;
    }

    public @Nullable String region() {
        return region;
    }

    public LocalDate date() {
        return documentDate;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    /** Whether it is in force on that day. */
    public Standing standing(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today) ? Standing.ENDED : Standing.IN_FORCE;
    }

    public String classification() {
        return classification;
    }

    public String retention() {
        return retention;
    }

    public Instant depositedAt() {
        return depositedAt;
    }

    public Reading reading() {
        return reading;
    }

    public String words() {
        return words;
    }

    public List<Holder> holders() {
        return List.copyOf(holders);
    }

    public List<String> numbers() {
        return List.copyOf(numbers);
    }

    public List<String> names() {
        return List.copyOf(names);
    }
}
