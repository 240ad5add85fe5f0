package id.mufakat.search.lucene;

import id.mufakat.NotFound;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocument.Holder;
import id.mufakat.party.Parties;
import id.mufakat.search.ArchiveIndex;
import id.mufakat.search.ArchiveQuery;
import id.mufakat.search.SearchPage;
import id.mufakat.search.SearchPage.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Asks the index as typed, and once more with room for slips if that finds nothing. */
@ApplicationScoped
class LuceneArchiveIndex implements ArchiveIndex {

    @PersistenceContext
    EntityManager database;

    @Inject
    Parties parties;

    @Override
    public SearchPage find(UUID asker, ArchiveQuery query, LocalDate today) {
        SearchPage typed = find(asker, query, today, false);
        boolean correctable = Term.of(query.text()).stream().anyMatch(term -> term.slips() > 0);
        return typed.total() > 0 || !correctable ? typed : find(asker, query, today, true);
    }

    private SearchPage find(UUID asker, ArchiveQuery query, LocalDate today, boolean slips) {
        SearchSession session = Search.session(database);
        SearchScope<ArchivedDocument> scope = session.scope(ArchivedDocument.class);
        FacetCounts counts = new FacetCounts(scope.aggregation(), today);
        SearchResult<Hit> found = session.search(scope)
                .select(hit -> hit.composite()
                        .from(hit.entity(), hit.highlight(ArchiveFields.WORDS))
                        .as((document, fragments) -> hit(document, fragments, today)))
                .where(new Predicates(scope.predicate(), new Callings(session)).of(asker, query, today, slips))
                .sort(by -> query.text().isBlank()
                        ? by.field(ArchiveFields.DATE).desc()
                        : by.score().then().field(ArchiveFields.DATE).desc())
                .highlighter(Snippets::describe)
                .aggregation(FacetCounts.KINDS, counts.kinds())
                .aggregation(FacetCounts.YEARS, counts.years())
                .aggregation(FacetCounts.AGENCIES, counts.agencies())
                .aggregation(FacetCounts.REGIONS, counts.regions())
                .aggregation(FacetCounts.ENDS, counts.ends())
                .fetch(query.from(), query.limit());
        long total = found.total().hitCount();
        return new SearchPage(
                total, slips && total > 0, found.hits(), counts.facets(found, this::shortName, this::region));
    }

    private static Hit hit(ArchivedDocument document, List<String> fragments, LocalDate today) {
        return new Hit(
                document.id(),
                document.subject(),
                document.kind(),
                document.title(),
                document.topic(),
                document.numbers(),
                document.holders().stream().map(Holder::shortName).toList(),
                document.names(),
                document.date(),
                document.endsOn(),
                document.standing(today),
                Snippets.pieces(fragments));
    }

    private String region(String code) {
        try {
            return parties.region(code).fullName();
        } catch (NotFound unregistered) {
            return code;
        }
    }

    private String shortName(String agency) {
        try {
            return parties.agency(UUID.fromString(agency)).shortName();
        } catch (NotFound unregistered) {
            return agency;
        }
    }
}
