package id.mufakat.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.document.Labels;
import id.mufakat.drafting.DraftIncomplete;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void calls_open_blanks_as_the_form_does() {
        Labels labels = new Labels(
                List.of(Map.of("id", "Alamat Pihak Kedua", "en", "Address of party two"), Map.of("id", "{ref:biaya}")));
        DraftIncomplete open = new DraftIncomplete(List.of("pihakKedua.alamat", "ref:biaya"), labels);

        assertThat(Words.in(Language.INDONESIAN).say(open)).endsWith(": Alamat Pihak Kedua, {ref:biaya}.");
        assertThat(Words.in(Locale.ENGLISH).say(open)).endsWith(": Address of party two, {ref:biaya}.");
    }

    @Test
    void marks_terms_beyond_the_list_of_holidays() {
        Clock clock = Clock.fixed(Instant.parse("2027-12-20T02:00:00Z"), ZoneOffset.UTC);
        Moments moments = new Moments(clock, ZoneOffset.UTC, Language.INDONESIAN, LocalDate.of(2027, 12, 31));

        assertThat(moments.due(Instant.parse("2027-12-31T02:00:00Z"))).isEqualTo("31 Des");
        assertThat(moments.due(Instant.parse("2028-01-03T02:00:00Z"))).isEqualTo("3 Jan 2028 (perkiraan)");
    }

    @Test
    void says_the_reason_of_a_refusal_when_it_has_a_sentence() {
        assertThat(Words.in(Locale.ENGLISH).say(new id.mufakat.Malformed("name", "required")))
                .isEqualTo("This field is required.");
        assertThat(Words.in(Locale.ENGLISH).say(new id.mufakat.Malformed("name", "no-such-reason")))
                .isEqualTo("The field name is not right yet.");
    }
}
