package id.mufakat.founding.jpa;

import id.mufakat.founding.SetupLink;
import id.mufakat.founding.SetupLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSetupLinks implements SetupLinks {

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<SetupLink> findLocked(String hash) {
        return Optional.ofNullable(database.find(SetupLink.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<SetupLink> all() {
        return database.createQuery("select l from SetupLink l", SetupLink.class)
                .getResultList();
    }

    @Override
    public void add(SetupLink link) {
        database.persist(link);
    }
}
