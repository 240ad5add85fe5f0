package id.mufakat.document.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.document.Forms;
import id.mufakat.language.Legible;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.wording.Typesetter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every folder of {@code templates/}, present and future. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}|]*)(\\|[^}]*)?}}");

    private final DocumentTypes types = new ClasspathDocumentTypes();
    private final Typesetter typesetter = new Typesetter();

    @TestFactory
    Stream<DynamicTest> each_blank_is_a_field_or_a_known_fact_and_each_reference_leads_somewhere() {
        Set<String> facts = object(types.file("house/facts.json")).keySet();
        Set<String> marks = object(types.file("house/fields.schema.json"))
                .getJsonObject("properties")
                .keySet();
        return each(type -> {
            Set<String> known = new HashSet<>(facts);
            type.fields().forEach(field -> known.add(field.name()));
            Tree tree = tree(type);
            tree.all().forEach(unit -> known.add("ref:" + unit.id()));

            Set<String> used = placeholders(tree);
            assertThat(known).containsAll(used).containsAll(tree.late());
            assertThat(used)
                    .containsAll(type.fields().stream()
                            .map(Field::name)
                            .filter(name -> !conditions(tree).contains(name) && !marks.contains(name))
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> each_word_of_the_form_exists_in_both_languages() {
        return each(type -> {
            assertThat(type.title()).containsOnlyKeys("id", "en");
            assertThat(type.fields()).allSatisfy(field -> {
                assertThat(field.label()).containsOnlyKeys("id", "en");
                assertThat(field.choiceLabels().keySet()).containsExactlyElementsOf(field.choices());
                assertThat(field.choiceLabels().values())
                        .allSatisfy(label -> assertThat(label).containsOnlyKeys("id", "en"));
                if (!field.hint().isEmpty()) {
                    assertThat(field.hint()).containsOnlyKeys("id", "en");
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> presets_pass_their_own_form() {
        return each(type -> assertThat(new Forms().check(type, Map.of()))
                .containsOnlyKeys(type.fields().stream()
                        .filter(field -> field.preset() != null)
                        .map(Field::name)
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> texts_are_stored_in_their_canonical_form() {
        return each(type -> tree(type).all().flatMap(TemplatesTest::words).forEach(words -> assertThat(
                        Legible.text(type.folder(), words))
                .isEqualTo(words)));
    }

    @TestFactory
    Stream<DynamicTest> samples_are_complete_and_read_like_their_golden_text() {
        return each(type -> {
            for (String sample : samples(type).toList()) {
                JsonObject json = object(Files.readAllBytes(folder(type).resolve(sample + ".json")));
                Map<String, String> facts = new HashMap<>(strings(json.getJsonObject("facts")));
                facts.putAll(new Forms().complete(type, strings(json.getJsonObject("fields"))));

                assertThat(typesetter.openFields(tree(type), facts)).as(sample).isEmpty();
                golden(type, sample, typesetter.set(tree(type), facts).plain());
            }
        });
    }

    /** Run with {@code -Dgolden=write} to accept the present wording, then read what changed before committing. */
    private static void golden(DocumentType type, String sample, String text) throws IOException {
        Path file = folder(type).resolve("golden").resolve(sample.replace("sample", "text") + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    /** A check of one type, which may fail to read. */
    private interface Check {
        void of(DocumentType type) throws IOException;
    }

    private Stream<DynamicTest> each(Check check) {
        assertThat(types.all()).hasSizeGreaterThanOrEqualTo(2);
        return types.all().stream().map(type -> DynamicTest.dynamicTest(type.folder(), () -> check.of(type)));
    }

    private Tree tree(DocumentType type) {
        byte[] clauses = types.file(type.folder() + "/clauses.json");
        return Tree.of(type.code(), type.edition().hex(), new String(clauses, StandardCharsets.UTF_8));
    }

    private static Stream<String> samples(DocumentType type) {
        return Stream.of("sample", "sample-long")
                .filter(name -> Files.exists(folder(type).resolve(name + ".json")));
    }

    private static Path folder(DocumentType type) {
        return TEMPLATES.resolve(type.folder());
    }

    private static Set<String> placeholders(Tree tree) {
        Set<String> used = new HashSet<>();
        tree.all()
                .flatMap(TemplatesTest::words)
                .forEach(words -> PLACEHOLDER.matcher(words).results().forEach(match -> used.add(match.group(1))));
        return used;
    }

    private static Set<String> conditions(Tree tree) {
        Set<String> names = new HashSet<>();
        tree.all().map(Unit::condition).filter(Objects::nonNull).forEach(it -> names.add(it.split("!?=", 2)[0]));
        return names;
    }

    private static Stream<String> words(Unit unit) {
        Table table = unit.table();
        Stream<String> own = Stream.of(Objects.requireNonNullElse(unit.heading(), ""), unit.text());
        return table == null
                ? own
                : Stream.of(own, table.head().stream(), table.rows().stream().flatMap(row -> row.stream()))
                        .flatMap(it -> it);
    }

    private static Map<String, String> strings(JsonObject from) {
        Map<String, String> strings = new HashMap<>();
        from.keySet().forEach(name -> strings.put(name, from.getString(name)));
        return strings;
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
