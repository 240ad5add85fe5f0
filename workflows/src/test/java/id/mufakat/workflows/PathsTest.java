package id.mufakat.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Each flow and each timer of a diagram stands on the list beside its stories: the stories walk on whatever is drawn, so
 * one that was taken away would leave nothing to walk on, and nobody would miss it. Change the list with the diagram.
 */
class PathsTest {

    private static final Path STORIES = Path.of("src/test/java/id/mufakat/workflows");

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void no_flow_and_no_timer_goes_missing(Diagram diagram) throws IOException {
        List<String> listed =
                Files.readAllLines(STORIES.resolve(diagram.folder()).resolve("paths.txt"));

        assertThat(paths(diagram)).containsExactlyElementsOf(listed);
    }

    /** A flow by its id; a timer by its event, and whether it ends what it is attached to. */
    private static List<String> paths(Diagram diagram) {
        Stream<String> flows = diagram.elements("sequenceFlow").stream().map(flow -> flow.getAttribute("id"));
        Stream<String> timers = diagram.elements("timerEventDefinition").stream()
                .map(timer -> (Element) timer.getParentNode())
                .map(event -> event.getAttribute("id") + " on " + event.getAttribute("attachedToRef")
                        + (event.getAttribute("cancelActivity").equals("false") ? " beside it" : " ends it"));
        return Stream.concat(flows, timers).sorted().toList();
    }
}
