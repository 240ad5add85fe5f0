package id.mufakat.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Refusal;
import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.VerifyAuditTrail.Fault;
import id.mufakat.document.DocumentType;
import id.mufakat.initiative.Earlier.Choice;
import id.mufakat.operation.Matter;
import id.mufakat.party.Agency;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.text.Unit;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/id/mufakat/web");
    private static final Pattern IN_PAGES = Pattern.compile("msg\\['([a-z0-9.-]+)'\\]|msg\\.of\\('([a-z0-9.-]+)'");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:\\.(?:say|succeed)|messages\\.of)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    private final Properties indonesian = bundle("id");
    private final Properties english = bundle("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
    }

    /** Of two lines with one key the last silently wins. */
    @Test
    void every_sentence_stands_once_and_in_order() {
        for (String language : List.of("id", "en")) {
            List<String> keys = read(RESOURCES.resolve("messages_" + language + ".properties"))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();

            assertThat(keys).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void no_sentence_is_empty_and_every_one_can_be_filled() {
        for (Properties bundle : List.of(indonesian, english)) {
            bundle.forEach((key, sentence) -> {
                assertThat(sentence.toString()).as(key.toString()).isNotBlank();
                if (sentence.toString().contains("{")) {
                    assertThat(new MessageFormat(sentence.toString()).toPattern())
                            .isNotBlank();
                    assertThat(sentence.toString().replace("''", ""))
                            .as("%s: an apostrophe in a sentence with facts is written twice", key)
                            .doesNotContain("'");
                }
            });
        }
    }

    @Test
    void both_languages_use_the_same_facts() {
        Pattern fact = Pattern.compile("\\{(\\d)");
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(found(fact, english.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(found(fact, indonesian.getProperty(key)));
        }
    }

    @Test
    void every_refusal_has_its_sentence() throws IOException {
        Set<String> missing = refusals()
                .map(WordsTest::sentenceOf)
                .filter(Predicate.not(indonesian::containsKey))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_sentence_a_page_asks_for_is_written() throws IOException {
        assertThat(unwritten(IN_PAGES, "src/main/webapp", ".xhtml")).isEmpty();
    }

    @Test
    void every_choice_has_its_word() {
        Map<String, Enum<?>[]> choices = Map.ofEntries(
                Map.entry("agency.type", Agency.Type.values()),
                Map.entry("archive.after", DocumentType.Trigger.values()),
                Map.entry("archive.fate", DocumentType.Fate.values()),
                Map.entry("office.style", Office.Style.values()),
                Map.entry("capacity", Capacity.values()),
                Map.entry("earlier.choice", Choice.values()),
                Map.entry("origin", Choice.values()),
                Map.entry("sign.capacity", Capacity.values()),
                Map.entry("account.state", Account.State.values()),
                Map.entry("mandate.state", Mandate.State.values()),
                Map.entry("matter", Matter.Kind.values()),
                Map.entry("trail-fault", Fault.values()),
                Map.entry("place", Unit.Kind.values()),
                Map.entry("stage", Stage.values()));

        choices.forEach((prefix, values) -> Stream.of(values)
                .forEach(value -> assertThat(indonesian.stringPropertyNames()).contains(prefix + "." + value.name())));
        assertThat(Role.GRANTABLE).allSatisfy(role -> assertThat(indonesian.stringPropertyNames())
                .contains("role." + role, "role-text." + role));
    }

    @Test
    void every_sentence_the_code_asks_for_is_written() throws IOException {
        assertThat(unwritten(IN_JAVA, "src/main/java", ".java")).isEmpty();
    }

    private Set<String> unwritten(Pattern asked, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .flatMap(f -> found(asked, read(f)).stream())
                    .filter(Predicate.not(indonesian::containsKey))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(m -> m.group(1) == null && m.groupCount() > 1 ? m.group(2) : m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> refusals() throws IOException {
        URI home = URI.create(Refusal.class.getResource("Refusal.class").toString());
        List<Class<?>> found = new ArrayList<>();
        if (home.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
                collect(jar.getPath("/"), found);
            }
        } else {
            collect(Path.of(home.resolve("../../")), found);
        }
        return found.stream();
    }

    private static void collect(Path root, List<Class<?>> found) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(".class") && !f.toString().endsWith("-info.class"))
                    .map(f -> load(root.relativize(f).toString()))
                    .filter(Refusal.class::isAssignableFrom)
                    .filter(c -> !Modifier.isAbstract(c.getModifiers()))
                    .forEach(found::add);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, WordsTest.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Object.class;
        }
    }

    private static String sentenceOf(Class<?> refusal) {
        return "refusal."
                + refusal.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(
                RESOURCES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle;
    }
}
