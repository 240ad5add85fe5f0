package id.mufakat.certificate.jpa;

import id.mufakat.certificate.AuthorityKey;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One key per person and agency that is not revoked: a unique index of the table says so too. */
@ApplicationScoped
class JpaKeys implements Keys {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(HolderKey key) {
        // The revocation of the key before must reach the table first, or the index refuses.
        database.flush();
        database.persist(key);
    }

    @Override
    public Optional<HolderKey> find(UUID person, UUID agency) {
        return standing(person, agency).getResultStream().findFirst();
    }

    @Override
    public Optional<HolderKey> findLocked(UUID person, UUID agency) {
        Optional<HolderKey> key = standing(person, agency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        // Another transaction may have counted a wrong try between the reading and the lock.
        key.ifPresent(database::refresh);
        return key;
    }

    @Override
    public Optional<HolderKey> findBySerial(String serial) {
        if (serial.indexOf('\0') >= 0) {
            // No key of ours, and a character that the database does not take.
            return Optional.empty();
        }
        return database.createQuery("select k from HolderKey k where k.serial = :serial", HolderKey.class)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<HolderKey> waiting(UUID agency) {
        return database.createQuery(
                        "select k from HolderKey k where k.agency = :agency and k.revokedAt is null"
                                + " and k.releasedAt is null order by k.validFrom desc, k.serial",
                        HolderKey.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public List<HolderKey> revoked() {
        return database.createQuery(
                        "select k from HolderKey k where k.revokedAt is not null order by k.revokedAt", HolderKey.class)
                .getResultList();
    }

    @Override
    public Optional<AuthorityKey> find(AuthorityKey.Rank rank) {
        return Optional.ofNullable(database.find(AuthorityKey.class, rank));
    }

    @Override
    public void add(AuthorityKey key) {
        database.persist(key);
    }

    private TypedQuery<HolderKey> standing(UUID person, UUID agency) {
        return database.createQuery(
                        "select k from HolderKey k"
                                + " where k.person = :person and k.agency = :agency and k.revokedAt is null",
                        HolderKey.class)
                .setParameter("person", person)
                .setParameter("agency", agency);
    }
}
