package id.mufakat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader who meets two words looks for two things: whatever the interface speaks of has one name. */
class OneNameTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BUTTON = Pattern.compile("<h:commandButton[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"#\\{\\w+\\.(\\w+)");
    private static final Pattern BUSY = Pattern.compile("data-busy=\"#\\{msg\\['([a-z.-]+)'");

    /** Named as on the left, never as on the right. */
    @ParameterizedTest
    @CsvSource({
        "the clerk who numbers, Petugas penomoran, petugas agenda|pencatat nomor|pencatat diminta",
        "a key that a second person vouches for, Pengesahan kunci, dilepas|melepas|lepaskan",
        "a deadline, Batas waktu persetujuan lewat, tenggat",
        "a fingerprint, Sidik (SHA-256), sidik jari|sidik SHA|sidik digital",
        "the page about one agreement, Ringkasan kerja sama, lembar kerja",
        "who certifies keys here, penerbit sertifikat bawaan, otoritas bawaan"
    })
    void one_thing_has_one_name(String thing, String name, String others) {
        List<String> sentences = sentences("id");

        assertThat(sentences).as(thing).anyMatch(sentence -> sentence.contains(name));
        assertThat(sentences).as(thing).noneMatch(sentence -> Pattern.compile(
                        "\\b(" + others + ")", Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find());
    }

    /** While it sends something back it does not say that it is giving a number. */
    @Test
    void each_act_says_for_itself_what_it_is_doing() throws IOException {
        List<String> acts = new ArrayList<>();
        for (String page : List.of("agreement/number.xhtml", "agreement/void-number.xhtml", "signing/sign.xhtml")) {
            BUTTON.matcher(Files.readString(PAGES.resolve(page)))
                    .results()
                    .map(MatchResult::group)
                    .forEach(button -> acts.add(first(ACTION, button) + " " + first(BUSY, button)));
        }

        assertThat(acts)
                .containsExactlyInAnyOrder(
                        "reserve number.busy",
                        "enter number.busy",
                        "giveBack number.return-busy",
                        "cancel number.void-busy",
                        "giveBack sign.return-busy",
                        "enrol sign.make-key-busy",
                        "sign sign.busy");
    }

    @Test
    void a_logo_that_cannot_be_printed_is_replaced_by_one_that_can_be_uploaded() {
        for (String language : List.of("id", "en")) {
            Properties bundle = bundle(language);

            assertThat(bundle.getProperty("refusal.logo-unusable")).contains("PNG", "JPEG", "2 MiB");
            assertThat(bundle.getProperty("logo.hint")).contains("PNG", "JPEG", "2 MiB");
        }
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("-");
    }

    private static List<String> sentences(String language) {
        return bundle(language).values().stream().map(Object::toString).toList();
    }

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/id/mufakat/web/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle;
    }
}
