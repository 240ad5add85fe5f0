package id.mufakat.turn.jpa;

import id.mufakat.turn.Stance;
import id.mufakat.turn.Stances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The closet of {@link Stances}. */
@ApplicationScoped
class JpaStances implements Stances {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Stance stance) {
        database.persist(stance);
    }

    @Override
    public List<Stance> latest(UUID agreement, UUID reader, int sent) {
        return database.createQuery(
                        "select s from Stance s where s.id in (select max(l.id) from Stance l"
                                + " where l.agreement = :agreement and (l.agency = :reader or l.turn <= :sent)"
                                + " and not (l.implied and exists (select v from SentVersion v where v.agreement = l.agreement"
                                + " and v.number = l.turn and v.takenBackAt is not null))"
                                + " group by l.unit, l.agency) order by s.id",
                        Stance.class)
                .setParameter("agreement", agreement)
                .setParameter("reader", reader)
                .setParameter("sent", sent)
                .getResultList();
    }

    @Override
    public List<Stance> byTurn(UUID agreement, int sent) {
        return database.createQuery(
                        "select s from Stance s where s.id in (select max(l.id) from Stance l"
                                + " where l.agreement = :agreement and l.turn <= :sent"
                                + " group by l.unit, l.agency, l.turn) order by s.id",
                        Stance.class)
                .setParameter("agreement", agreement)
                .setParameter("sent", sent)
                .getResultList();
    }
}
