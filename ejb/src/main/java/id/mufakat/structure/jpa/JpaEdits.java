package id.mufakat.structure.jpa;

import id.mufakat.structure.Edit;
import id.mufakat.structure.Edits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The closet of {@link Edits}. */
@ApplicationScoped
class JpaEdits implements Edits {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Edit edit) {
        database.persist(edit);
    }

    @Override
    public long count(UUID owner, int turn) {
        return database.createQuery("select count(e) from Edit e where e.owner = :owner and e.turn = :turn", Long.class)
                .setParameter("owner", owner)
                .setParameter("turn", turn)
                .getSingleResult();
    }

    @Override
    public List<Edit> since(UUID owner, UUID agency, int sent) {
        return database.createQuery(
                        "select e from Edit e where e.owner = :owner and e.agency = :agency and e.turn > :sent"
                                + " order by e.id",
                        Edit.class)
                .setParameter("owner", owner)
                .setParameter("agency", agency)
                .setParameter("sent", sent)
                .getResultList();
    }
}
