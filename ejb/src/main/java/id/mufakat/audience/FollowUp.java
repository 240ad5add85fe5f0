package id.mufakat.audience;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody promised to do after an audience, until when; it stays on the list after it was done. */
@Entity
@Table(name = "audience_follow_up")
public class FollowUp {

    @Id
    private UUID id;

    private UUID audience;
    private int position;
    private String words;
    private UUID agency;
    private String owner;
    private @Nullable UUID account;
    private LocalDate due;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;

    protected FollowUp() {}

    /** @param account of the owner in their agency, or null for somebody without one */
    FollowUp(UUID id, UUID audience, int position, Minutes.Task task, @Nullable UUID account) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.words = task.words();
        this.agency = task.agency();
        this.owner = task.owner();
        this.account = account;
        this.due = task.due();
    }

    /** Nothing happens if it was done before. */
    public void finish(UUID person, Instant at) {
        if (doneAt == null) {
            doneBy = person;
            doneAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID audience() {
        return audience;
    }

    public int position() {
        return position;
    }

    public String words() {
        return words;
    }

    /** The side that does it. */
    public UUID agency() {
        return agency;
    }

    public String owner() {
        return owner;
    }

    public Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    public LocalDate due() {
        return due;
    }

    public Optional<UUID> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
