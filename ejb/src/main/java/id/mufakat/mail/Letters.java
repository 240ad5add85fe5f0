package id.mufakat.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every letter that was written, until it is swept out. */
public interface Letters {

    /** Adds it in the caller's transaction, unless that has written to the same person about the same matter. */
    void write(Draft draft, Instant now);

    /** The same, in the place of what the transaction has written to the person about the matter. */
    void rewrite(Draft draft, Instant now);

    /**
     * A text for one person.
     *
     * @param language {@code id} or {@code en}
     */
    record Draft(UUID id, UUID account, UUID matter, String language, String subject, String body) {}

    /** One that is due, for this transaction alone: who asks meanwhile gets another one. */
    Optional<Letter> takeDue(Instant now);

    /** Those that waited for the server and are not in anybody's hands are due now. */
    void serverIsBack(Instant now);

    /**
     * For this transaction alone.
     *
     * @throws id.mufakat.NotFound if there is none
     */
    Letter hold(UUID id);

    /** Those that somebody should look after, the oldest first. */
    List<Letter> hindered(int most);

    /** The latest first. */
    List<Letter> latest(int most);

    void sweep(Instant writtenBefore);
}
