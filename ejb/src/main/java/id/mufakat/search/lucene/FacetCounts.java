package id.mufakat.search.lucene;

import id.mufakat.archive.Standing;
import id.mufakat.search.SearchPage.Facet;
import id.mufakat.search.SearchPage.Facets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.util.common.data.Range;

/** Counts the hits by what they have in common. */
final class FacetCounts {

    static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");
    static final AggregationKey<Map<String, Long>> AGENCIES = AggregationKey.of("agencies");
    static final AggregationKey<Map<String, Long>> REGIONS = AggregationKey.of("regions");
    static final AggregationKey<Map<Range<LocalDate>, Long>> ENDS = AggregationKey.of("ends");

    private static final int MOST = 20;

    private final SearchAggregationFactory of;
    private final Range<LocalDate> inForce;
    private final Range<LocalDate> ended;

    FacetCounts(SearchAggregationFactory of, LocalDate today) {
        this.of = of;
        this.inForce = Range.atLeast(today);
        this.ended = Range.lessThan(today);
    }

    SearchAggregation<Map<String, Long>> kinds() {
        return of.terms()
                .field(ArchiveFields.KIND, String.class)
                .maxTermCount(MOST)
                .toAggregation();
    }

    SearchAggregation<Map<Integer, Long>> years() {
        return of.terms()
                .field(ArchiveFields.YEAR, Integer.class)
                .orderByTermDescending()
                .maxTermCount(MOST)
                .toAggregation();
    }

    SearchAggregation<Map<String, Long>> agencies() {
        return of.terms()
                .field(ArchiveFields.AGENCY, String.class)
                .maxTermCount(MOST)
                .toAggregation();
    }

    SearchAggregation<Map<String, Long>> regions() {
        return of.terms()
                .field(ArchiveFields.REGION, String.class)
                .maxTermCount(MOST)
                .toAggregation();
    }

    SearchAggregation<Map<Range<LocalDate>, Long>> ends() {
        return of.range()
                .field(ArchiveFields.ENDS_ON, LocalDate.class)
                .range(inForce)
                .range(ended)
                .toAggregation();
    }

    /**
     * @param agency what an agency's id is called
     * @param region what a region's code is called
     */
    Facets facets(SearchResult<?> found, UnaryOperator<String> agency, UnaryOperator<String> region) {
        Map<Range<LocalDate>, Long> ends = found.aggregation(ENDS);
        Map<Standing, Long> statuses =
                Map.of(Standing.IN_FORCE, ends.getOrDefault(inForce, 0L), Standing.ENDED, ends.getOrDefault(ended, 0L));
        return new Facets(
                frequent(found.aggregation(KINDS), value -> value),
                listed(found.aggregation(YEARS), value -> value),
                frequent(found.aggregation(AGENCIES), agency),
                frequent(found.aggregation(REGIONS), region),
                frequent(statuses, value -> value));
    }

    private static List<Facet> frequent(Map<?, Long> counts, UnaryOperator<String> label) {
        return listed(counts, label).stream()
                .filter(facet -> facet.count() > 0)
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::label))
                .toList();
    }

    private static List<Facet> listed(Map<?, Long> counts, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(entry -> facet(entry.getKey().toString(), label, entry.getValue()))
                .toList();
    }

    private static Facet facet(String value, UnaryOperator<String> label, long count) {
        return new Facet(value, label.apply(value), count);
    }
}
