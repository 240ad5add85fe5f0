package id.mufakat.agreement.jpa;

import id.mufakat.administration.Commitments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Answers {@link Commitments} from the agreements. */
@ApplicationScoped
class JpaCommitments implements Commitments {

    @PersistenceContext
    EntityManager database;

    @Override
    public boolean bind(UUID agency) {
        return !database.createQuery(
                        "select 1 from Agreement a join a.parties p where p.agency = :agency"
                                + " and a.submission.at is not null",
                        Integer.class)
                .setParameter("agency", agency)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
