package id.mufakat.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Refusal;
import id.mufakat.Role;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Strings that must agree across files: diagrams, the beans beside them, refusals, roles, pages and document types. */
class NamesLineUpTest {

    private static final int MOST_NODES = 20;
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(\\w+)(\\.(\\w+)\\((\\w*(, ?\\w+)*)\\))?}");
    private static final Pattern GROUP = Pattern.compile("([A-Z]+):\\$\\{\\w+}");
    private static final Pattern PROCESS = Pattern.compile("\"process\"\\s*:\\s*\"(\\w+)\"");

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void process_is_named_like_its_file_and_folder(Diagram diagram) {
        assertThat(diagram.elements("process")).hasSize(1);
        assertThat(diagram.process().getAttribute("id"))
                .isEqualTo(diagram.folder())
                .isEqualTo(diagram.toString().replace(".bpmn", ""));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void diagram_fits_one_look(Diagram diagram) {
        assertThat(diagram.nodes()).hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void id_is_the_label_without_articles(Diagram diagram) {
        for (Element node : diagram.nodes()) {
            String label = node.getAttribute("name");
            if (!label.isEmpty()) {
                assertThat(node.getAttribute("id")).isEqualTo(camelCase(label));
            }
        }
    }

    private static String camelCase(String label) {
        String words = Arrays.stream(label.replaceAll("[^A-Za-z ]", "").split(" "))
                .filter(word -> !Set.of("the", "a", "an").contains(word))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void diagram_computes_nothing(Diagram diagram) {
        assertThat(diagram.elements("script")).isEmpty();
        assertThat(diagram.elements("scriptTask")).isEmpty();
        assertThat(diagram.everything())
                .noneMatch(element -> element.hasAttributeNS(Diagram.CAMUNDA, "class")
                        || element.hasAttributeNS(Diagram.CAMUNDA, "delegateExpression")
                        || "script".equals(element.getLocalName()));
        assertThat(diagram.expressions())
                .allMatch(text -> EXPRESSION.matcher(text).matches()
                        || GROUP.matcher(text).matches());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void called_beans_stand_in_the_same_folder_or_where_all_wait(Diagram diagram) {
        for (String text : diagram.expressions()) {
            Matcher call = EXPRESSION.matcher(text);
            if (call.matches() && call.group(2) != null) {
                assertThat(isCallable(diagram, call.toMatchResult())).as(text).isTrue();
            }
        }
    }

    private static boolean isCallable(Diagram diagram, MatchResult call) {
        String simple = call.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + call.group(1).substring(1);
        Class<?> bean = find("id.mufakat.workflows." + diagram.folder() + "." + simple)
                .orElseGet(() -> type("id.mufakat.workflows.waiting." + simple));
        int arguments = call.group(4).isEmpty() ? 0 : call.group(4).split(",").length;
        return bean.isAnnotationPresent(Named.class)
                && bean.getAnnotation(Named.class).value().isEmpty()
                && Arrays.stream(bean.getDeclaredMethods())
                        .anyMatch(method ->
                                method.getName().equals(call.group(3)) && method.getParameterCount() == arguments);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void user_task_waits_for_one_role_of_one_agency_on_a_page(Diagram diagram) {
        for (Element task : diagram.elements("userTask")) {
            Matcher group = GROUP.matcher(task.getAttributeNS(Diagram.CAMUNDA, "candidateGroups"));
            assertThat(group.matches()).as(task.getAttribute("id")).isTrue();
            assertThat(Role.GRANTABLE).contains(group.group(1));
            assertThat(PAGES.resolve(task.getAttributeNS(Diagram.CAMUNDA, "formKey") + ".xhtml"))
                    .exists();
        }
    }

    /** Whoever finds something on their desk is told what: in a letter of its own, in both languages. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void user_task_has_a_letter_in_both_languages(Diagram diagram) {
        for (String language : List.of("id", "en")) {
            ResourceBundle letters =
                    ResourceBundle.getBundle("id.mufakat.notice.letters", Locale.forLanguageTag(language));
            assertThat(letters.getLocale().getLanguage()).isEqualTo(language);
            for (Element task : diagram.elements("userTask")) {
                String key = "step." + task.getAttribute("id");
                assertThat(letters.keySet()).as(language).contains(key + ".subject", key + ".text");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void caught_error_is_a_refusal_or_thrown_by_a_diagram(Diagram diagram) {
        List<String> thrown =
                Diagram.all().stream().flatMap(other -> other.thrown().stream()).toList();
        for (Element event : diagram.elements("boundaryEvent")) {
            for (Element caught : Diagram.children(event)) {
                if ("errorEventDefinition".equals(caught.getLocalName())) {
                    String code = diagram.code(caught);
                    assertThat(thrown.contains(code) || Refusal.class.isAssignableFrom(type(code)))
                            .as(code)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void called_process_has_a_diagram(Diagram diagram) {
        assertThat(diagram.elements("callActivity")).allMatch(call -> isDrawn(call.getAttribute("calledElement")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void picture_shows_the_diagram(Diagram diagram) throws IOException {
        String picture = Files.readString(diagram.picture());

        assertThat(Pattern.compile("data-element-id=\"(\\w+?)(_label)?\"")
                        .matcher(picture)
                        .results())
                .extracting(found -> found.group(1))
                .hasSameElementsAs(diagram.drawn());
    }

    @Test
    void process_of_every_document_type_has_a_diagram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../templates"), 2)) {
            List<Path> types = files.filter(file -> file.endsWith("type.json")).toList();

            assertThat(types).isNotEmpty().allSatisfy(file -> {
                Matcher process = PROCESS.matcher(Files.readString(file));
                assertThat(process.find()).as(file + " names a process").isTrue();
                assertThat(process.group(1)).matches(name -> name.equals("none") || isDrawn(name));
            });
        }
    }

    private static boolean isDrawn(String process) {
        return Diagram.all().stream().anyMatch(diagram -> diagram.folder().equals(process));
    }

    private static Class<?> type(String name) {
        return find(name).orElseThrow(() -> new AssertionError("no class " + name));
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
