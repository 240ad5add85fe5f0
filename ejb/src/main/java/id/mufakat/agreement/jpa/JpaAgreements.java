package id.mufakat.agreement.jpa;

import id.mufakat.NotFound;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The closet of {@link Agreements}. */
@ApplicationScoped
class JpaAgreements implements Agreements {

    /** Written out, not given as parameters: only so does the database know that the index of the open ones will do. */
    private static final String OPEN =
            " and a.stage not in (id.mufakat.agreement.Stage.IN_FORCE, id.mufakat.agreement.Stage.CANCELLED)";

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Agreement agreement) {
        database.persist(agreement);
    }

    @Override
    public Agreement get(UUID id) {
        return known(database.find(Agreement.class, id), id);
    }

    @Override
    public Agreement lock(UUID id) {
        // First the row, then the reading: a find that locks would read, wait, and fail on what it read before.
        database.createNativeQuery("select id from agreement where id = ?1 for update", UUID.class)
                .setParameter(1, id)
                .getResultList();
        return get(id);
    }

    @Override
    public List<Agreement> among(Collection<UUID> ids) {
        return database.createQuery(
                        "select distinct a from Agreement a left join fetch a.parties where a.id in :ids",
                        Agreement.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<Agreement> findByCode(String code) {
        return database.createQuery("select a from Agreement a where a.beginning.code = :code", Agreement.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Agreement> of(UUID agency, @Nullable Mark after, int count) {
        if (after == null) {
            return visible(agency, "").setMaxResults(count).getResultList();
        }
        return visible(agency, " and a.beginning.at <= :begun and (a.beginning.at < :begun or a.id > :id)")
                .setParameter("begun", after.begun())
                .setParameter("id", after.id())
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public List<Agreement> running(UUID agency, int count) {
        return visible(agency, OPEN).setMaxResults(count).getResultList();
    }

    /** {@link Agreement#isVisibleTo} as a query. */
    private TypedQuery<Agreement> visible(UUID agency, String further) {
        return database.createQuery(
                        "select a from Agreement a where exists (select 1 from a.parties p where p.agency = :agency"
                                + " and (a.beginning.agency = :agency or a.submission.at is not null))" + further
                                + " order by a.beginning.at desc, a.id",
                        Agreement.class)
                .setParameter("agency", agency);
    }

    private static Agreement known(@Nullable Agreement agreement, UUID id) {
        if (agreement == null) {
            throw new NotFound(id);
        }
        return agreement;
    }
}
