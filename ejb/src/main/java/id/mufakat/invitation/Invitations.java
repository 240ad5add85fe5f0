package id.mufakat.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invitations. */
public interface Invitations {

    /** Locked until the transaction ends, so that a link works once. */
    Optional<Invitation> findLocked(String hash);

    List<Invitation> of(UUID account);

    void add(Invitation invitation);
}
