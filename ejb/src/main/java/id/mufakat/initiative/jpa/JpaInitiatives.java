package id.mufakat.initiative.jpa;

import id.mufakat.initiative.Initiative;
import id.mufakat.initiative.Initiatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closet of {@link Initiatives}. */
@ApplicationScoped
class JpaInitiatives implements Initiatives {

    private static final String SAID_OF =
            "select i.agreement from Initiative i join Agreement a on a.id = i.agreement where ";
    private static final String IN_ORDER = " order by a.beginning.at, a.id";

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Initiative initiative) {
        database.persist(initiative);
    }

    @Override
    public Optional<Initiative> find(UUID agreement) {
        return Optional.ofNullable(database.find(Initiative.class, agreement));
    }

    @Override
    public List<UUID> following(UUID agreement) {
        return database.createQuery(SAID_OF + "i.earlier.agreement = :agreement" + IN_ORDER, UUID.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public List<UUID> from(UUID audience) {
        return database.createQuery(SAID_OF + "i.audience = :audience" + IN_ORDER, UUID.class)
                .setParameter("audience", audience)
                .getResultList();
    }
}
