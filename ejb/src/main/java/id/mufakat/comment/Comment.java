package id.mufakat.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a text, or in answer to that.
 *
 * <p>It begins as a word among the people of one agency. Three things are added to it later, each once: that it was shared
 * with the other sides, that it is settled, that its author withdrew it. {@link Conversation} says when.
 */
@Entity
@Table(name = "comment")
public class Comment {

    @Id
    private UUID id;

    private UUID agreement;
    private @Nullable String unit;
    private @Nullable UUID answers;
    private int version;
    private UUID agency;
    private UUID person;
    private Instant at;
    private String words;
    private @Nullable Instant sharedAt;
    private @Nullable UUID sharedBy;
    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;
    private @Nullable Instant withdrawnAt;

    protected Comment() {}

    /** One that opens a conversation. */
    public Comment(UUID id, Matter matter, Voice by, String words) {
        this(id, matter, null, by, words);
    }

    private Comment(UUID id, Matter matter, @Nullable UUID answers, Voice by, String words) {
        this.id = id;
        this.agreement = matter.agreement();
        this.unit = matter.unit();
        this.version = matter.version();
        this.answers = answers;
        this.agency = by.agency();
        this.person = by.person();
        this.at = by.at();
        this.words = words;
    }

    /**
     * What it is about.
     *
     * @param unit the id of a unit, or null for the whole text
     * @param version that was sent last when it was written; 0 for none
     */
    public record Matter(UUID agreement, @Nullable String unit, int version) {}

    /** Who speaks for which agency, and when. */
    public record Voice(UUID agency, UUID person, Instant at) {}

    Comment answer(UUID answer, Matter now, Voice by, String said) {
        return new Comment(answer, new Matter(agreement, unit, now.version()), id, by, said);
    }

    void share(Voice by) {
        sharedAt = by.at();
        sharedBy = by.person();
    }

    void settle(Voice by) {
        settledAt = by.at();
        settledBy = by.person();
    }

    void withdraw(Instant when) {
        withdrawnAt = when;
    }

    public boolean isInternal() {
        return sharedAt == null;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOf(Voice side) {
        return agency.equals(side.agency());
    }

    boolean isBy(Voice author) {
        return isOf(author) && person.equals(author.person());
    }

    boolean answers(Comment other) {
        return other.id.equals(answers);
    }

    boolean isAnswer() {
        return answers != null;
    }

    public UUID id() {
        return id;
    }

    /** Empty for the whole text. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public int version() {
        return version;
    }

    public UUID agency() {
        return agency;
    }

    public UUID person() {
        return person;
    }

    /** When this side could first read it: the others learn nothing of how long it was internal. */
    public Instant since(UUID side) {
        return sharedAt == null || agency.equals(side) ? at : sharedAt;
    }

    /** Since when all sides can read it; empty while it is internal. */
    public Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    /** Empty once it was withdrawn. */
    public String words() {
        return isWithdrawn() ? "" : words;
    }

    /** Whose trail tells of it: the agreement's, or the side's own as long as no other side may know that it is there. */
    public UUID trail() {
        return isInternal() ? Notebook.of(agreement, agency) : agreement;
    }

    /** What a trail says of it; never its words. */
    public Map<String, ?> facts() {
        return Map.of("comment", id, "unit", unit().orElse(""), "agency", agency);
    }
}
