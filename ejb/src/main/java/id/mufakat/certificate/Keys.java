package id.mufakat.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All keys: of persons, and of the authority itself. */
public interface Keys {

    void add(HolderKey key);

    /** The key that is not revoked, valid or expired. */
    Optional<HolderKey> find(UUID person, UUID agency);

    /** The same, locked until the transaction ends: tries of a passphrase queue up. */
    Optional<HolderKey> findLocked(UUID person, UUID agency);

    /** Any key that was ever given, standing, revoked or expired; serials are never used twice. */
    Optional<HolderKey> findBySerial(String serial);

    /** Not revoked and not released yet, the latest first. */
    List<HolderKey> waiting(UUID agency);

    List<HolderKey> revoked();

    Optional<AuthorityKey> find(AuthorityKey.Rank rank);

    void add(AuthorityKey key);
}
