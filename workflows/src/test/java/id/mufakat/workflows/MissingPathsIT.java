package id.mufakat.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.mufakat.workflows.engine.TestEngine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.w3c.dom.Element;

/** Takes one path after the other out of a diagram: its stories must miss it, or the engine refuse what is left. */
class MissingPathsIT {

    private static final LauncherSession SESSION = LauncherFactory.openSession();

    record Gap(String process, String path) {

        @Override
        public String toString() {
            return process + " without " + path;
        }
    }

    @AfterAll
    static void close() {
        SESSION.close();
    }

    static List<Gap> gaps() {
        return Diagram.all().stream()
                .flatMap(diagram -> paths(diagram).map(path -> new Gap(diagram.folder(), path)))
                .toList();
    }

    private static Stream<String> paths(Diagram diagram) {
        Stream<Element> timers =
                diagram.elements("timerEventDefinition").stream().map(timer -> (Element) timer.getParentNode());
        return Stream.concat(diagram.elements("sequenceFlow").stream(), timers)
                .map(element -> element.getAttribute("id"));
    }

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void story_misses_the_path(Gap gap) {
        assertThat(tell(Diagram.of(gap.process()).without(gap.path())).getTotalFailureCount())
                .isPositive();
    }

    /** Otherwise a story could fail because of the way in which it is told here. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void whole_diagram_misses_nothing(Diagram diagram) {
        TestExecutionSummary summary = tell(diagram);

        assertThat(summary.getTestsSucceededCount()).isPositive();
        assertThat(summary.getTotalFailureCount()).isZero();
    }

    private static TestExecutionSummary tell(Diagram diagram) {
        var summary = new SummaryGeneratingListener();
        SESSION.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(stories(diagram.folder())))
                                .configurationParameter(TestEngine.REDRAWN, diagram.text())
                                .build(),
                        summary);
        return summary.getSummary();
    }

    private static String stories(String process) {
        return MissingPathsIT.class.getPackageName() + "." + process + "."
                + process.substring(0, 1).toUpperCase(Locale.ROOT) + process.substring(1) + "ProcessTest";
    }
}
