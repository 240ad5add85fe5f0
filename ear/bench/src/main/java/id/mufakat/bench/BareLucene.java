package id.mufakat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.MultiLongValuesSource;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The same question to the same index, as a program would ask that knows Lucene and nothing else. */
final class BareLucene implements AutoCloseable {

    private static final List<String> TEXTS = List.of("title", "topic", "party", "words", "person");
    private static final List<Float> BOOSTS = List.of(3f, 2f, 2f, 1f, 1f);
    private static final int MOST_FACETS = 20;
    private static final int SNIPPETS = 2;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder indonesian;
    private final QueryBuilder asWritten;
    private final UnifiedHighlighter highlighter;
    private final Map<String, StringDocValuesReaderState> facets = new TreeMap<>();

    BareLucene(Path index, Analyzer indonesian, Analyzer asWritten) {
        try {
            this.reader = DirectoryReader.open(FSDirectory.open(index));
            this.searcher = new IndexSearcher(reader);
            this.indonesian = new QueryBuilder(indonesian);
            this.asWritten = new QueryBuilder(asWritten);
            this.highlighter = UnifiedHighlighter.builder(searcher, indonesian).build();
            for (String field : List.of("kind", "agency", "region")) {
                facets.put(field, new StringDocValuesReaderState(reader, field));
            }
        } catch (IOException e) {
            throw new CannotMeasure("cannot open the index " + index, e);
        }
    }

    /**
     * What was found of these words among the documents of this agency: the best with their snippets, and five counts.
     *
     * @return how many match, and how many snippets and facets were made of them
     */
    Answer find(List<String> words, UUID asker, LocalDate today, int limit) {
        try {
            Query query = query(words, asker);
            Sort sort = new Sort(SortField.FIELD_SCORE, new SortedNumericSortField("date", SortField.Type.LONG, true));
            TopFieldCollector best = TopFieldCollector.create(sort, limit, Integer.MAX_VALUE);
            FacetsCollector matching = new FacetsCollector();
            searcher.search(query, MultiCollector.wrap(best, matching));
            TopFieldDocs top = best.topDocs();
            String[] snippets = highlighter.highlight("words", query, top, SNIPPETS);
            return new Answer(top.totalHits.value, snippets.length, facets(matching, today));
        } catch (IOException e) {
            throw new CannotMeasure("Lucene does not answer", e);
        }
    }

    /** @param facets how many different values were counted */
    record Answer(long total, int snippets, int facets) {}

    private int facets(FacetsCollector matching, LocalDate today) throws IOException {
        int values = 0;
        for (Map.Entry<String, StringDocValuesReaderState> facet : facets.entrySet()) {
            values += new StringValueFacetCounts(facet.getValue(), matching)
                    .getTopChildren(MOST_FACETS, facet.getKey())
                    .labelValues
                    .length;
        }
        values += new LongValueFacetCounts("year", matching).getTopChildren(MOST_FACETS, "year").labelValues.length;
        long day = today.toEpochDay();
        values += new LongRangeFacetCounts(
                        "endsOn",
                        MultiLongValuesSource.fromLongField("endsOn"),
                        matching,
                        new LongRange("in force", day, true, Long.MAX_VALUE, true),
                        new LongRange("ended", Long.MIN_VALUE, true, day, false))
                .getAllChildren("endsOn")
                .labelValues
                .length;
        return values;
    }

    private Query query(List<String> words, UUID asker) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term("agency", asker.toString())), Occur.FILTER);
        words.forEach(word -> all.add(anywhere(word), Occur.MUST));
        return all.build();
    }

    private Query anywhere(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < TEXTS.size(); i++) {
            Query stemmed = indonesian.createPhraseQuery(TEXTS.get(i), word);
            any.add(new BoostQuery(stemmed, BOOSTS.get(i)), Occur.SHOULD);
            any.add(asWritten.createPhraseQuery(TEXTS.get(i), word), Occur.SHOULD);
        }
        any.add(new BoostQuery(new TermQuery(new Term("number", word)), 8), Occur.SHOULD);
        return any.build();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new CannotMeasure("cannot close the index", e);
        }
    }
}
