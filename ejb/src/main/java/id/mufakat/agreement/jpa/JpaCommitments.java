package id.mufakat.agreement.jpa;

import id.mufakat.administration.Commitments;
import id.mufakat.agreement.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Answers {@link Commitments} from the agreements. */
@ApplicationScoped
class JpaCommitments implements Commitments {

    private static final Set<Stage> UNDER_WAY =
            EnumSet.of(Stage.APPROVAL, Stage.NUMBERING, Stage.FROZEN, Stage.SIGNING, Stage.FILING);

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

    @Override
    public boolean nameOffice(UUID office) {
        return isUnderWay("office", office);
    }

    @Override
    public boolean engage(UUID agency) {
        return isUnderWay("agency", agency);
    }

    /** @param member of the party that is asked about */
    private boolean isUnderWay(String member, UUID named) {
        return !database.createQuery(
                        "select 1 from Agreement a join a.parties p where p." + member
                                + " = :named and a.stage in :open",
                        Integer.class)
                .setParameter("named", named)
                .setParameter("open", UNDER_WAY)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
