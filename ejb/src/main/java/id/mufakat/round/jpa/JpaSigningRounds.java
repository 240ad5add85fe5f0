package id.mufakat.round.jpa;

import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lock on a round's row is what makes signatures on one paper follow one another. */
@ApplicationScoped
class JpaSigningRounds implements SigningRounds {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(SigningRound round) {
        // The round before must be void in the table first, or the index refuses.
        database.flush();
        database.persist(round);
    }

    @Override
    public Optional<SigningRound> find(UUID id) {
        return Optional.ofNullable(database.find(SigningRound.class, id));
    }

    @Override
    public Optional<SigningRound> findLocked(UUID id) {
        Optional<SigningRound> round =
                Optional.ofNullable(database.find(SigningRound.class, id, LockModeType.PESSIMISTIC_WRITE));
        // Slots read before the lock was had would be stale.
        round.ifPresent(database::refresh);
        return round;
    }

    @Override
    public Optional<SigningRound> lockLiving(UUID subject) {
        return database.createQuery(
                        "select r.id from SigningRound r where r.subject = :subject and r.state <> :none", UUID.class)
                .setParameter("subject", subject)
                .setParameter("none", SigningRound.State.VOID)
                .getResultStream()
                .findFirst()
                .flatMap(this::findLocked);
    }

    @Override
    public Optional<SigningRound> findByPaper(Fingerprint paper) {
        return database.createQuery(
                        "select r from SigningRound r where r.printed = :paper"
                                + " or exists (select 1 from r.slots s where s.after = :paper)",
                        SigningRound.class)
                .setParameter("paper", paper)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SigningRound> under(UUID subject) {
        return database.createQuery(
                        "select r from SigningRound r where r.subject = :subject"
                                + " order by case when r.state = :none then 1 else 0 end, r.openedAt desc",
                        SigningRound.class)
                .setParameter("subject", subject)
                .setParameter("none", SigningRound.State.VOID)
                .getResultList();
    }
}
