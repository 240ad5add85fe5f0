package id.mufakat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence that nobody says is either forgotten where it should be said, or left over. */
class UnreadWordsTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main"), Path.of("../ejb/src/main"), Path.of("../workflows/src/main"));

    /** A key as it stands: {@code msg['login.title']}, {@code say("login.title")}, {@code "stage.DRAFT"}. */
    private static final Pattern WHOLE = Pattern.compile("['\"]([A-Za-z0-9.-]+)['\"]");

    /** Its first half, with the value put behind: {@code 'stage.'.concat(…)}, {@code "step." + …}. */
    private static final Pattern HALF = Pattern.compile("'([a-z0-9.-]+\\.)'\\.concat|\"([a-z0-9.-]+\\.)\"\\s*\\+");

    private static final Pattern UNDER = Pattern.compile("under\\(['\"]([a-z.-]+)['\"]");

    /** The second half of a key that has two lengths: {@code key + "-until"}. */
    private static final Pattern ENDING = Pattern.compile("\\+ \"(-[a-z]+)\"");

    /** The constants of an enum; every other value is written as a text somewhere, also as the id of a step. */
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    private static final Pattern STATUS = Pattern.compile("[45]\\d\\d");

    /** Sentences of refusals are asked for by their class: WordsTest looks after those with a class. */
    private static final Pattern OF_A_REFUSAL = Pattern.compile("refusal\\..+");

    /** And these by the last fact of the refusal. */
    private static final Set<String> WITH_REASONS = Set.of("malformed.", "passphrase-weak.", "unreadable.");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> halves = new HashSet<>(WITH_REASONS);
    private final Set<String> endings = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(UnreadWordsTest::isProgram).forEach(this::read);
            }
        }

        Set<String> unsaid = sentences().stream()
                .filter(key -> !OF_A_REFUSAL.matcher(key).matches())
                .filter(key -> !isSaid(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unsaid).isEmpty();
    }

    private boolean isSaid(String key) {
        return whole.contains(key)
                || endings.stream()
                        .anyMatch(end ->
                                key.endsWith(end) && whole.contains(key.substring(0, key.length() - end.length())))
                || halves.stream().anyMatch(half -> key.startsWith(half) && isValue(key.substring(half.length())));
    }

    /** Some values have two parts: a process and its step. */
    private boolean isValue(String rest) {
        return Stream.of(rest.split("\\."))
                .allMatch(part -> whole.contains(part)
                        || constants.contains(part)
                        || STATUS.matcher(part).matches());
    }

    private void read(Path file) {
        String text = text(file);
        WHOLE.matcher(text).results().forEach(found -> whole.add(found.group(1)));
        HALF.matcher(text)
                .results()
                .forEach(found -> halves.add(found.group(1) == null ? found.group(2) : found.group(1)));
        UNDER.matcher(text).results().forEach(found -> halves.add(found.group(1) + "."));
        ENDING.matcher(text).results().forEach(found -> endings.add(found.group(1)));
        CONSTANT.matcher(text).results().forEach(found -> constants.add(found.group()));
    }

    private static boolean isProgram(Path file) {
        return Stream.of(".java", ".xhtml", ".bpmn").anyMatch(file.toString()::endsWith);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> sentences() throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/id/mufakat/web/messages_id.properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle.stringPropertyNames();
    }
}
