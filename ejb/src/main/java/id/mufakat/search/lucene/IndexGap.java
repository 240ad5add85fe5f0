package id.mufakat.search.lucene;

import id.mufakat.archive.ArchivedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

/** How far the index is from the table. */
@ApplicationScoped
class IndexGap {

    @PersistenceContext
    EntityManager database;

    /** How many documents, or their words, the index has too few; negative if it has too many documents. */
    long missing() {
        long documents = kept("") - indexed(SearchPredicateFactory::matchAll);
        long read = kept(" where d.words <> ''") - indexed(any -> any.exists().field(ArchiveFields.WORDS));
        return documents == 0 ? Math.abs(read) : documents;
    }

    private long kept(String which) {
        return database.createQuery("select count(d) from ArchivedDocument d" + which, Long.class)
                .getSingleResult();
    }

    private long indexed(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        return Search.session(database)
                .search(ArchivedDocument.class)
                .where(which)
                .fetchTotalHitCount();
    }

    /** Forgets everything; only for an index that knows documents nobody keeps. */
    void empty() {
        Search.session(database).workspace(ArchivedDocument.class).purge();
    }
}
