package id.mufakat.search.lucene;

import id.mufakat.party.Agency;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Which agencies are called now what somebody looks for: a name or another spelling that an agency was given later finds
 * what it had signed before.
 */
record Callings(SearchSession session) {

    private static final String CALLED = AgencyFields.CALLED;

    List<String> of(Term term, boolean slips) {
        return session
                .search(Agency.class)
                .select(agency -> agency.id(UUID.class))
                .where(of -> isCalled(of, term, slips))
                .fetchAllHits()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private static PredicateFinalStep isCalled(SearchPredicateFactory of, Term term, boolean slips) {
        return switch (term.kind()) {
            case PHRASE -> asWritten(of, term);
            case PREFIX -> of.wildcard().field(CALLED).matching(term.text() + "*");
            case WORD -> {
                var any = of.bool()
                        .should(of.phrase().field(CALLED).matching(term.text()))
                        .should(asWritten(of, term));
                if (slips && term.slips() > 0) {
                    any.should(of.match()
                            .field(CALLED)
                            .matching(term.text())
                            .fuzzy(term.slips(), 1)
                            .analyzer(IndonesianAnalysis.AS_WRITTEN));
                }
                yield any;
            }
        };
    }

    private static PredicateFinalStep asWritten(SearchPredicateFactory of, Term term) {
        return of.phrase().field(CALLED).matching(term.text()).analyzer(IndonesianAnalysis.AS_WRITTEN);
    }
}
