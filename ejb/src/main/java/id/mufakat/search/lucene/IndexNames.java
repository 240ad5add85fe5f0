package id.mufakat.search.lucene;

import id.mufakat.Role;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.mapper.orm.Search;

/** Writes into the index what all agencies are called now. From then on it learns of each change as it is made. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IndexNames {

    @PersistenceContext
    EntityManager database;

    @Inject
    Parties parties;

    public void write() {
        var plan = Search.session(database).indexingPlan();
        for (Agency agency : parties.agencies()) {
            plan.addOrUpdate(agency);
        }
    }
}
