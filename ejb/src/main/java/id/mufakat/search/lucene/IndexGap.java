package id.mufakat.search.lucene;

import id.mufakat.archive.ArchivedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.mapper.orm.Search;

/** How far the index is from the table. */
@ApplicationScoped
class IndexGap {

    @PersistenceContext
    EntityManager database;

    /** How many documents the index has too few; negative if it has too many. */
    long missing() {
        long kept = database.createQuery("select count(d) from ArchivedDocument d", Long.class)
                .getSingleResult();
        return kept
                - Search.session(database)
                        .search(ArchivedDocument.class)
                        .where(any -> any.matchAll())
                        .fetchTotalHitCount();
    }

    /** Forgets everything; only for an index that knows documents nobody keeps. */
    void empty() {
        Search.session(database).workspace(ArchivedDocument.class).purge();
    }
}
