package id.mufakat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.mufakat.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern IN_JAVA = Pattern.compile("\\.(?:say|succeed)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    private final Properties indonesian = bundle("id");
    private final Properties english = bundle("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
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
    void every_refusal_has_its_sentence() {
        Set<String> missing = new ClassFileImporter()
                .importPackages("id.mufakat").stream()
                        .filter(c -> c.isAssignableTo(Refusal.class))
                        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
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

    private static String sentenceOf(JavaClass refusal) {
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
