package id.mufakat.round;

import id.mufakat.NotFound;
import id.mufakat.document.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rounds. */
public interface SigningRounds {

    void add(SigningRound round);

    Optional<SigningRound> find(UUID id);

    /** Locked until the transaction ends: clicks on one paper queue up. */
    Optional<SigningRound> findLocked(UUID id);

    /** The round of this business that is not void, locked as by {@link #findLocked}. */
    Optional<SigningRound> lockLiving(UUID subject);

    /** The round in which these very bytes went about, printed or with some of the signatures. */
    Optional<SigningRound> findByPaper(Fingerprint paper);

    /** The rounds of this business, the living one first, then the void ones from the latest. */
    List<SigningRound> under(UUID subject);

    default SigningRound get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    default SigningRound getLocked(UUID id) {
        return findLocked(id).orElseThrow(() -> new NotFound(id));
    }
}
