package id.mufakat.mail;

import id.mufakat.mail.Delivery.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told about one act.
 *
 * <p>It is written with the act, waits until a server takes it, and is tried again ever more seldom while none does. A
 * server that was killed between taking it and our noting so gets it once more, under the same message id.
 */
@Entity
public class Letter {

    /** What a person has mended gets this long to leave. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 6;
    private static final int LONGEST_REASON = 200;

    /** Where it is. */
    public enum State {
        WAITING,
        SENT,
        /** The server will not take it, whenever it is asked. */
        REFUSED,
        /** It could not leave while it was news, or its reader wants no letters any more. */
        EXPIRED
    }

    @Id
    private UUID id;

    private UUID account;
    private UUID matter;
    private String act;
    private String language;
    private String subject;
    private String body;
    private Instant written;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant due;
    private Instant until;
    private @Nullable Instant sent;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome hindrance;

    private @Nullable String reason;

    protected Letter() {}

    /** What a server said. */
    void answered(Delivery delivery, Instant now) {
        attempts++;
        if (delivery.outcome() == Outcome.TAKEN) {
            state = State.SENT;
            sent = now;
            hindrance = null;
            reason = null;
            return;
        }
        hindrance = delivery.outcome();
        reason = delivery.reason()
                .substring(0, Math.min(LONGEST_REASON, delivery.reason().length()));
        if (hindrance == Outcome.NEVER) {
            state = State.REFUSED;
        } else {
            due = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS)));
        }
    }

    /** Whether it is too late to tell of it. */
    boolean isOld(Instant now) {
        return until.isBefore(now);
    }

    void expire() {
        state = State.EXPIRED;
    }

    /** Once more, at once: somebody has mended what hindered it. */
    public void retry(Instant now) {
        state = State.WAITING;
        due = now;
        until = now.plus(AGAIN);
    }

    /** Whether somebody should look after it. */
    public boolean isHindered() {
        return state != State.SENT && hindrance != null;
    }

    /** The same at each attempt, so that whoever gets a letter twice sees one. */
    public String messageId() {
        return "<" + id + "@letter.mufakat>";
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    /** What it is about. */
    public UUID matter() {
        return matter;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant written() {
        return written;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant due() {
        return due;
    }

    /** What kept it from leaving when it was last tried. */
    public @Nullable Outcome hindrance() {
        return hindrance;
    }

    /** In the words of the machines, without addresses. */
    public @Nullable String reason() {
        return reason;
    }
}
