package id.mufakat.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void is_indonesian_unless_english_is_chosen() {
        assertThat(Language.named("en")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.named("id")).isEqualTo(Language.INDONESIAN);
        assertThat(Language.named("fr")).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void says_a_sentence_with_its_facts() {
        assertThat(Words.in(Language.INDONESIAN).say("refusal.malformed", "nama"))
                .isEqualTo("Isian nama belum benar.");
        assertThat(Words.in(Locale.ENGLISH).say("malformed.required")).isEqualTo("This field is required.");
    }

    @Test
    void says_the_reason_of_a_refusal_when_it_has_a_sentence() {
        assertThat(Words.in(Locale.ENGLISH).say(new id.mufakat.Malformed("name", "required")))
                .isEqualTo("This field is required.");
        assertThat(Words.in(Locale.ENGLISH).say(new id.mufakat.Malformed("name", "no-such-reason")))
                .isEqualTo("The field name is not right yet.");
    }
}
