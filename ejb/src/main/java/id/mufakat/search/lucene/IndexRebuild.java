package id.mufakat.search.lucene;

import id.mufakat.Role;
import id.mufakat.archive.ArchivedDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Writes the index anew from the table, in pieces small enough for one transaction each. Nobody's search waits for it. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IndexRebuild {

    private static final int PIECE = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager database;

    /**
     * Writes the next documents; those already there are replaced.
     *
     * @param after the last one written, or empty for the first piece
     * @return the last one written, or empty at the end
     */
    public Optional<UUID> write(Optional<UUID> after) {
        List<ArchivedDocument> piece = database.createQuery(
                        "select d from ArchivedDocument d where d.id > :after order by d.id", ArchivedDocument.class)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(PIECE)
                .getResultList();
        SearchSession session = Search.session(database);
        piece.forEach(document -> session.indexingPlan().addOrUpdate(document));
        return piece.isEmpty()
                ? Optional.empty()
                : Optional.of(piece.get(piece.size() - 1).id());
    }
}
