package id.mufakat.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.dossier.ReadTrail;
import id.mufakat.web.shell.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailWordsTest {

    private static final String ROOMS = "../ejb/src/main/java/id/mufakat/";
    private static final Pattern RECORDED = Pattern.compile(
            "(?:\\.record|\\bnote)\\((?:[^;\"()]|\\((?:[^;\"()]|\\([^;\"()]*\\))*\\))*"
                    + "\"([a-z]+(?:-[a-z]+)*)\"(?: : \"([a-z]+(?:-[a-z]+)*)\")?",
            Pattern.DOTALL);

    /** Recorded of the agency whose book it is: no agreement has it. */
    private static final Set<String> OF_THE_AGENCY = Set.of("number-inserted", "number-struck");

    @Test
    void whatever_is_recorded_of_an_agreement_is_said_in_both_languages() throws IOException {
        Set<String> acts = new TreeSet<>();
        for (String room : Set.of(
                "approval",
                "archive",
                "conclusion",
                "discussion",
                "drafting",
                "hearing",
                "initiative",
                "numbering",
                "operation",
                "signing")) {
            acts.addAll(acts(Path.of(ROOMS + room)));
        }
        acts.addAll(acts(Path.of("../workflows/src/main/java")));
        acts.removeAll(ReadTrail.DRAFTERS_OWN);
        acts.removeAll(OF_THE_AGENCY);

        assertThat(acts)
                .contains("review-reminded", "signature-overdue", "draft-reopened", "text-returned", "text-approved");
        assertThat(acts).allSatisfy(act -> {
            assertThat(Words.in(Locale.forLanguageTag("id")).has("trail." + act))
                    .as(act)
                    .isTrue();
            assertThat(Words.in(Locale.ENGLISH).has("trail." + act)).as(act).isTrue();
        });
    }

    private static Set<String> acts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(read(file)).results())
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .filter(act -> act != null)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
