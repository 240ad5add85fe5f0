package id.mufakat.operation;

import id.mufakat.mail.Delivery;
import id.mufakat.mail.Letter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that does not get out of the house, as an administrator sees it: to whom, and why, and nothing of what it says.
 *
 * @param to the account it is for
 * @param reason what the machines said, without addresses
 * @param due when it is tried again; null when that is left to a person
 */
public record HinderedLetter(
        UUID id,
        Matter to,
        Instant written,
        int attempts,
        Delivery.Outcome hindrance,
        String reason,
        @Nullable Instant due) {

    static HinderedLetter of(Letter letter, Matter to, Delivery.Outcome hindrance) {
        String reason = letter.reason();
        return new HinderedLetter(
                letter.id(),
                to,
                letter.written(),
                letter.attempts(),
                hindrance,
                reason == null ? "" : reason,
                letter.state() == Letter.State.WAITING ? letter.due() : null);
    }
}
