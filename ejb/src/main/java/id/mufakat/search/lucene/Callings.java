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
        Wordings names = new Wordings(of, AgencyFields.CALLED);
        return switch (term.kind()) {
            case PHRASE -> names.asWritten(term.text());
            case PREFIX -> names.beginning(term.text());
            case WORD -> {
                var any = of.bool()
                        .should(of.phrase().field(AgencyFields.CALLED).matching(term.text()))
                        .should(names.asWritten(term.text()));
                if (slips && term.slips() > 0) {
                    any.should(names.misspelt(term));
                }
                yield any;
            }
        };
    }
}
