package id.mufakat.search.lucene;

import id.mufakat.Role;
import id.mufakat.party.Agency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.mapper.orm.Search;

/** Writes into the index what all agencies are called now. From then on it learns of each change as it is made. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IndexNames {

    @PersistenceContext
    EntityManager database;

    public void write() {
        var plan = Search.session(database).indexingPlan();
        // Locked, so that nobody gives a new name between the reading and the writing.
        database.createQuery("select a from Agency a", Agency.class)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .forEach(plan::addOrUpdate);
    }
}
