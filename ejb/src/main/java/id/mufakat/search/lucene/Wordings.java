package id.mufakat.search.lucene;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The ways in which a term may stand in some fields, whatever they are fields of. */
record Wordings(SearchPredicateFactory of, String... fields) {

    PredicateFinalStep asWritten(String text) {
        return of.phrase().fields(fields).matching(text).analyzer(IndonesianAnalysis.AS_WRITTEN);
    }

    PredicateFinalStep beginning(String text) {
        return of.wildcard().fields(fields).matching(text + "*");
    }

    /** With as many wrong letters as the term has room for, its first one right. */
    PredicateFinalStep misspelt(Term term) {
        return of.match()
                .fields(fields)
                .matching(term.text())
                .fuzzy(term.slips(), 1)
                .analyzer(IndonesianAnalysis.AS_WRITTEN);
    }
}
