package id.mufakat.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tokens. */
public interface Tokens {

    /** @throws id.mufakat.NotFound if there is none */
    ApiToken get(UUID id);

    Optional<ApiToken> find(String hash);

    /** Of one account, the newest first, revoked ones included. */
    List<ApiToken> of(UUID account);

    void add(ApiToken token);
}
