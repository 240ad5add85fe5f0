package id.mufakat.approval.jpa;

import id.mufakat.approval.Approval;
import id.mufakat.approval.Approvals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The closet of {@link Approvals}. */
@ApplicationScoped
class JpaApprovals implements Approvals {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Approval approval) {
        database.persist(approval);
    }

    @Override
    public List<Approval> on(UUID agreement) {
        return database.createQuery(
                        "select a from Approval a where a.agreement = :agreement order by a.decidedAt", Approval.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }
}
