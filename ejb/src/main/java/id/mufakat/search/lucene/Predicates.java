package id.mufakat.search.lucene;

import id.mufakat.archive.Standing;
import id.mufakat.search.ArchiveQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says in the index's terms what is looked for, and by whom. */
final class Predicates {

    private static final String[] TEXTS = {
        ArchiveFields.TITLE, ArchiveFields.TOPIC, ArchiveFields.PARTY, ArchiveFields.WORDS, ArchiveFields.PERSON
    };

    private final SearchPredicateFactory of;
    private final Callings callings;
    private final Wordings texts;

    Predicates(SearchPredicateFactory of, Callings callings) {
        this.of = of;
        this.callings = callings;
        this.texts = new Wordings(of, TEXTS);
    }

    /** @param slips whether a word may also match when some of its letters are wrong */
    SearchPredicate of(UUID asker, ArchiveQuery query, LocalDate today, boolean slips) {
        var all = of.bool();
        all.filter(of.match().field(ArchiveFields.AGENCY).matching(asker.toString()));
        filter(all, query, today);
        List<Term> terms = Term.of(query.text());
        if (terms.isEmpty()) {
            all.must(query.text().isBlank() ? of.matchAll() : of.matchNone());
        }
        terms.forEach(term -> all.must(term(term, slips)));
        return all.toPredicate();
    }

    private void filter(BooleanPredicateClausesStep<?> all, ArchiveQuery query, LocalDate today) {
        if (query.kind() != null) {
            all.filter(of.match().field(ArchiveFields.KIND).matching(query.kind()));
        }
        if (query.year() != null) {
            all.filter(of.match().field(ArchiveFields.YEAR).matching(query.year()));
        }
        if (query.agency() != null) {
            all.filter(of.match()
                    .field(ArchiveFields.AGENCY)
                    .matching(query.agency().toString()));
        }
        if (query.region() != null) {
            all.filter(of.match().field(ArchiveFields.REGION).matching(query.region()));
        }
        if (query.status() != null) {
            var end = of.range().field(ArchiveFields.ENDS_ON);
            all.filter(query.status() == Standing.ENDED ? end.lessThan(today) : end.atLeast(today));
        }
    }

    /** What it says, or whatever an agency that is called so now has agreed on. */
    private PredicateFinalStep term(Term term, boolean slips) {
        PredicateFinalStep said = said(term, slips);
        List<String> agencies = callings.of(term, slips);
        return agencies.isEmpty()
                ? said
                : of.bool()
                        .should(said)
                        .should(of.terms().field(ArchiveFields.AGENCY).matchingAny(agencies));
    }

    private PredicateFinalStep said(Term term, boolean slips) {
        return switch (term.kind()) {
            case PHRASE -> texts.asWritten(term.text());
            case PREFIX ->
                of.bool()
                        .should(texts.beginning(term.text()))
                        .should(new Wordings(of, ArchiveFields.NUMBER).beginning(term.text()));
            case WORD -> word(term, slips);
        };
    }

    /** A word with signs in it, such as a number in running text, is the phrase of its pieces. */
    private PredicateFinalStep word(Term term, boolean slips) {
        var any = of.bool()
                .should(of.phrase()
                        .field(ArchiveFields.TITLE)
                        .boost(3)
                        .fields(ArchiveFields.TOPIC, ArchiveFields.PARTY)
                        .boost(2)
                        .fields(ArchiveFields.WORDS, ArchiveFields.PERSON)
                        .matching(term.text()))
                .should(texts.asWritten(term.text()))
                .should(of.match()
                        .field(ArchiveFields.NUMBER)
                        .matching(NumberParts.asked(term.text()))
                        .boost(8));
        if (slips && term.slips() > 0) {
            any.should(texts.misspelt(term));
        }
        return any;
    }
}
