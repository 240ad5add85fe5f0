package id.mufakat.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.web.shell.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private final Words words = Words.in(Locale.ENGLISH);

    @Test
    void refusal_with_a_reason_of_its_own_is_said_by_that() {
        assertThat(Reasons.sentence("id.mufakat.reading.Unreadable: the file cannot be read: no-reader", words))
                .contains("The file reader is not answering at the moment. Try again in a few minutes.");
    }

    @Test
    void refusal_is_said_by_its_own_sentence() {
        assertThat(Reasons.sentence(
                        "id.mufakat.paper.PublicAddressMissing: MUFAKAT_PUBLIC_URL is not an https address", words))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The public address is not set"));
    }

    @Test
    void sentence_that_needs_facts_stays_unsaid() {
        assertThat(Reasons.sentence("id.mufakat.paper.HeadMissing: nobody holds the office", words))
                .isEmpty();
    }

    @Test
    void fault_has_no_sentence() {
        assertThat(Reasons.sentence("java.lang.IllegalStateException: connection refused", words))
                .isEmpty();
        assertThat(Reasons.sentence("", words)).isEmpty();
    }
}
