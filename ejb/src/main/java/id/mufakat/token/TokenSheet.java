package id.mufakat.token;

import id.mufakat.access.Account;
import java.time.Instant;
import java.util.UUID;

/**
 * A token as its owner sees it; the token itself is shown once, when it is made.
 *
 * @param valid false once it ran out or was revoked, or the account's sessions were ended
 */
public record TokenSheet(UUID id, String name, UUID agency, Instant created, Instant expires, boolean valid) {

    static TokenSheet of(ApiToken token, Account owner, Instant now) {
        return new TokenSheet(
                token.id(), token.name(), token.agency(), token.created(), token.expires(), token.isValid(owner, now));
    }
}
