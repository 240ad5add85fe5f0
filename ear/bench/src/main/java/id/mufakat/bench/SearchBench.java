package id.mufakat.bench;

import id.mufakat.document.DocumentTypes;
import id.mufakat.party.Parties;
import id.mufakat.search.ArchiveIndex;
import id.mufakat.search.ArchiveQuery;
import id.mufakat.search.SearchPage;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;

/** The archive's whole result page through our own search, beside Lucene alone on the very same index. */
final class SearchBench implements Bench {

    private static final double LIMIT = 3;
    private static final int HITS = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 8);
    private static final List<String> WORDS = List.of("pengawasan", "netralitas");

    private final int documents;
    private final Stopwatch stopwatch;

    SearchBench(int documents, Stopwatch stopwatch) {
        this.documents = documents;
        this.stopwatch = stopwatch;
    }

    static SearchBench whole() {
        return new SearchBench(10_000, new Stopwatch(150, 15, 10));
    }

    @Override
    public String about() {
        return """
                ./mufakat bench search [--json FILE]

                Writes %d documents made from the templates (seeded: the same each time) into a PostgreSQL and an index of
                their own, through the archive's own mapping, and asks for a result page: two words, permission filter, five
                facets, %d snippets. Processor time of one thread through the house's search, documents loaded from the
                database included, beside Lucene alone with the same query on the same index; at most %s times."""
                .formatted(documents, HITS, LIMIT);
    }

    @Override
    public List<Figure> run(Options options) {
        try (SampleArchive archive = new SampleArchive(texts(options.home()))) {
            archive.fill(documents);
            try (BareLucene bare = bare(archive)) {
                return measure(archive, bare);
            }
        }
    }

    private List<Figure> measure(SampleArchive archive, BareLucene bare) {
        UUID asker = archive.asker();
        SearchPage page = find(archive, asker);
        BareLucene.Answer answer = bare.find(WORDS, asker, TODAY, HITS);
        agree(page, answer);
        double[] millis = stopwatch.medians(() -> find(archive, asker), () -> bare.find(WORDS, asker, TODAY, HITS));
        return List.of(Figure.ratio("processor milliseconds for a result page", millis[0], millis[1], LIMIT)
                .noting("%d documents, of which %d match, are the asker's and are counted by %d facet values"
                        .formatted(documents, page.total(), answer.facets())));
    }

    /** Two figures are only comparable for the same answer. */
    private static void agree(SearchPage page, BareLucene.Answer answer) {
        long marked =
                page.hits().stream().filter(hit -> !hit.snippet().isEmpty()).count();
        int facets = page.facets().kinds().size()
                + page.facets().years().size()
                + page.facets().agencies().size()
                + page.facets().regions().size()
                + page.facets().statuses().size();
        if (page.total() != answer.total()
                || marked != HITS
                || answer.snippets() != HITS
                || facets != answer.facets()) {
            throw new CannotMeasure("the two do not answer alike: %d, %d, %d against %s"
                    .formatted(page.total(), marked, facets, answer));
        }
    }

    private static SearchPage find(SampleArchive archive, UUID asker) {
        EntityManager database = archive.factory().createEntityManager();
        try {
            Parties parties =
                    Closets.open(Parties.class, "id.mufakat.party.jpa.JpaParties", Map.of("database", database));
            ArchiveIndex index = Closets.open(
                    ArchiveIndex.class,
                    "id.mufakat.search.lucene.LuceneArchiveIndex",
                    Map.of("database", database, "parties", parties));
            String words = String.join(" ", WORDS);
            return index.find(asker, new ArchiveQuery(words, null, null, null, null, null, 0, HITS), TODAY);
        } finally {
            database.close();
        }
    }

    private static BareLucene bare(SampleArchive archive) {
        LuceneBackend backend = Search.mapping(archive.factory()).backend().unwrap(LuceneBackend.class);
        return new BareLucene(
                archive.index().resolve("ArchivedDocument"),
                analyzer(backend, "indonesian"),
                analyzer(backend, "as-written"));
    }

    private static Analyzer analyzer(LuceneBackend backend, String name) {
        return backend.analyzer(name).orElseThrow(() -> new CannotMeasure("the index has no analyzer " + name));
    }

    private static Map<String, SampleTexts> texts(Path home) {
        try (SeContainer house = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addPackages(true, DocumentTypes.class)
                .initialize()) {
            DocumentTypes types = house.select(DocumentTypes.class).get();
            return Map.of(
                    "MEMORANDUM", new SampleTexts(types, home, "MEMORANDUM"),
                    "MINUTES", new SampleTexts(types, home, "MINUTES"));
        }
    }
}
