package id.mufakat.turn.jpa;

import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closet of {@link SentVersions}. */
@ApplicationScoped
class JpaSentVersions implements SentVersions {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(SentVersion version) {
        database.persist(version);
    }

    @Override
    public int next(UUID agreement) {
        return database.createQuery(
                        "select coalesce(max(v.number), 0) + 1 from SentVersion v where v.agreement = :agreement",
                        Integer.class)
                .setParameter("agreement", agreement)
                .getSingleResult();
    }

    @Override
    public Optional<SentVersion> last(UUID agreement) {
        return living(agreement, " order by v.number desc")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int count(UUID agreement) {
        return database.createQuery(
                        "select count(v) from SentVersion v where v.agreement = :agreement and v.takenBackAt is null",
                        Long.class)
                .setParameter("agreement", agreement)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Optional<SentVersion> lastBy(UUID agreement, UUID agency) {
        return living(agreement, " and v.agency = :agency order by v.number desc")
                .setParameter("agency", agency)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SentVersion> of(UUID agreement) {
        return living(agreement, " order by v.number").getResultList();
    }

    @Override
    public List<Integer> numbers(UUID agreement) {
        return database.createQuery(
                        "select v.number from SentVersion v where v.agreement = :agreement and v.takenBackAt is null"
                                + " order by v.number",
                        Integer.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public Optional<SentVersion> find(UUID agreement, int number) {
        return living(agreement, " and v.number = :number")
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SentVersion> seenBefore(UUID agreement, int number, UUID side) {
        return living(
                        agreement,
                        " and v.number < :number and (v.agency = :side or v.openedAt is not null)"
                                + " order by v.number desc")
                .setParameter("number", number)
                .setParameter("side", side)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<SentVersion> living(UUID agreement, String further) {
        return database.createQuery(
                        "select v from SentVersion v where v.agreement = :agreement and v.takenBackAt is null"
                                + further,
                        SentVersion.class)
                .setParameter("agreement", agreement);
    }

    @Override
    public void lock(SentVersion version) {
        database.flush();
        database.refresh(version, LockModeType.PESSIMISTIC_WRITE);
    }
}
