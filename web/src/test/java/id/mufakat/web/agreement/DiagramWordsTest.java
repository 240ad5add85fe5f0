package id.mufakat.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.web.shell.Words;
import id.mufakat.workflow.Diagrams.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The diagrams as they ship: each of their labels is said in both languages, by the same sentence as in the drawing. */
class DiagramWordsTest {

    private static final Path DIAGRAMS = Path.of("../workflows/src/main/java/id/mufakat/workflows");
    private static final Words WORDS = Words.in(Locale.forLanguageTag("id"));
    private static final Pattern TAG = Pattern.compile("<bpmn:(?!definitions|process|error|message)\\w+ ([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> every_label_is_said_in_both_languages() throws IOException {
        return diagrams()
                .map(diagram -> DynamicTest.dynamicTest(process(diagram), () -> {
                    Map<String, String> labels = labels(read(diagram));

                    assertThat(labels).isNotEmpty();
                    assertThat(sentences("en", process(diagram))).isEqualTo(labels);
                    assertThat(sentences("id", process(diagram)).keySet()).isEqualTo(labels.keySet());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_drawing_speaks_the_readers_language_and_stays_the_same_drawing() throws IOException {
        return diagrams()
                .map(diagram -> DynamicTest.dynamicTest(process(diagram), () -> {
                    Drawing drawing = new Drawing(process(diagram), read(diagram), List.of("a"), List.of("b"));

                    Drawing spoken = DiagramWords.in(WORDS, drawing);

                    assertThat(labels(spoken.bpmn())).isEqualTo(sentences("id", process(diagram)));
                    assertThat(labels(DiagramWords.in(Words.in(Locale.ENGLISH), drawing)
                                    .bpmn()))
                            .isEqualTo(labels(drawing.bpmn()));
                    assertThat(spoken.bpmn())
                            .contains("name=\"" + WORDS.say("diagram.process." + process(diagram)) + "\"");
                    assertThat(spoken.passed()).containsExactly("a");
                    assertThat(spoken.bpmn().split("bpmnElement="))
                            .hasSameSizeAs(drawing.bpmn().split("bpmnElement="));
                }));
    }

    @Test
    void the_list_of_steps_speaks_it_too() throws IOException {
        String bpmn = read(DIAGRAMS.resolve("approval/approval.bpmn"));
        Drawing drawing = new Drawing("approval", bpmn, List.of("textSubmitted"), List.of("reviewText"));

        assertThat(DiagramSteps.of(DiagramWords.in(WORDS, drawing)))
                .startsWith(
                        new DiagramSteps.Step("Naskah diajukan", "done"),
                        new DiagramSteps.Step("Periksa naskah", "now"));
    }

    private static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.walk(DIAGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    private static String process(Path diagram) {
        return diagram.getFileName().toString().replace(".bpmn", "");
    }

    private static String read(Path diagram) throws IOException {
        return Files.readString(diagram);
    }

    private static Map<String, String> labels(String bpmn) {
        Map<String, String> labels = new TreeMap<>();
        TAG.matcher(bpmn).results().map(tag -> tag.group(1)).forEach(tag -> {
            Matcher name = NAME.matcher(tag);
            Matcher id = ID.matcher(tag);
            if (name.find() && id.find()) {
                labels.put(id.group(1), name.group(1));
            }
        });
        return labels;
    }

    private static Map<String, String> sentences(String language, String process) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "id.mufakat.web.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String prefix = "diagram." + process + ".";
        Map<String, String> sentences = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> sentences.put(key.substring(prefix.length()), bundle.getString(key)));
        return sentences;
    }
}
