package id.mufakat.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.dossier.AgreementSheet.Returned;
import id.mufakat.web.shell.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a draft is open again although nobody returned it, in the reader's language. */
class ReturnWordsTest {

    private static final Path STEPS = Path.of("../workflows/src/main/java/id/mufakat/workflows/agreement");
    private static final Pattern REASON = Pattern.compile("(?:\\.reopen\\([^;]*|REASON = )\"([a-z-]+)\"");

    @Test
    void every_reason_of_the_house_has_its_sentence() throws IOException {
        List<String> reasons = reasons();

        assertThat(reasons).contains("expired", "signatory-changed");
        for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            Words words = Words.in(language);
            assertThat(reasons).allSatisfy(reason -> assertThat(inWords(words, new Returned(reason, reason, null)))
                    .isEqualTo(new Returned(reason, words.say("return." + reason), null)));
        }
    }

    @Test
    void what_a_person_wrote_stays_as_it_is() {
        Returned byHand = new Returned(null, "expired", "Ni Luh Sari");

        assertThat(inWords(Words.in(Locale.ENGLISH), byHand)).isEqualTo(byHand);
    }

    private static Returned inWords(Words words, Returned returned) {
        return returned.in(reason -> words.say("return." + reason));
    }

    private static List<String> reasons() throws IOException {
        try (Stream<Path> files = Files.list(STEPS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REASON.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
