package id.mufakat.session;

import java.time.Instant;
import java.util.Optional;

/** All sessions, found by the hash of their secret. */
public interface Sessions {

    Optional<Session> find(String hash);

    void add(Session session);

    /** Those last seen before that moment. */
    void forgetBefore(Instant moment);
}
