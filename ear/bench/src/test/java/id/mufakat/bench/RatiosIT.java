package id.mufakat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the benches assert, with fewer turns: ratios of processor time, which a busy machine changes little. */
class RatiosIT {

    private static final int DOCUMENTS = 300;
    private static final Options OPTIONS = Options.of(List.of(), Path.of("../.."));

    @BeforeAll
    static void quiet() {
        Quiet.libraries();
    }

    @Test
    void printing_costs_little_more_than_html2pdf_alone() {
        assertHeld(new RenderBench(new Stopwatch(25, 7, 3)));
    }

    @Test
    void a_result_page_costs_little_more_than_lucene_alone() {
        assertHeld(new SearchBench(DOCUMENTS, new Stopwatch(60, 9, 5)));
    }

    /** Steps and beans that the bench has never heard of end its walk. */
    @Test
    void the_bare_engine_walks_to_the_end_of_all_diagrams() {
        try (BareEngine engine = new BareEngine()) {
            assertThat(engine.millisOfAWalk(0, 1)).isPositive();
        }
    }

    private static void assertHeld(Bench bench) {
        assertThat(bench.run(OPTIONS)).isNotEmpty().allSatisfy(figure -> assertThat(figure.held())
                .as(figure.text())
                .isTrue());
    }
}
