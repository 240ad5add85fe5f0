package id.mufakat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant AT = Instant.parse("2026-05-08T02:00:00.123456Z");

    private final AuditEntry entry = entry("mandate-confirmed", ID, "Ani", AT, "{\"office\":\"ketua\"}");

    @Test
    void is_intact_when_sealed() {
        assertThat(entry.isIntact()).isTrue();
    }

    /** Computed by hand outside of Java over the netstrings of the Javadoc: whoever verifies elsewhere must get the same. */
    @Test
    void has_the_hash_that_the_written_form_gives() {
        assertThat(entry.hash()).isEqualTo("fa207f2929cd0b00ee22c965ddf41d1a5b5c922b81f75e7ca94d3c96fda63c90");
    }

    @Test
    void any_other_field_gives_another_hash() {
        Stream.of(
                        entry("mandate-ended", ID, "Ani", AT, "{\"office\":\"ketua\"}"),
                        entry("mandate-confirmed", null, "Ani", AT, "{\"office\":\"ketua\"}"),
                        entry("mandate-confirmed", ID, "Ano", AT, "{\"office\":\"ketua\"}"),
                        entry("mandate-confirmed", ID, "Ani", AT.plusNanos(1000), "{\"office\":\"ketua\"}"),
                        entry("mandate-confirmed", ID, "Ani", AT, "{\"office\":\"kepala\"}"))
                .forEach(other -> assertThat(other.hash()).isNotEqualTo(entry.hash()));
    }

    @Test
    void text_cannot_wander_from_one_field_to_the_next() {
        assertThat(entry("ab", ID, "c", AT, "{}").hash())
                .isNotEqualTo(entry("a", ID, "bc", AT, "{}").hash());
    }

    @Test
    void facts_are_json_with_sorted_keys_and_no_raw_control_characters() {
        assertThat(AuditEntry.json(Map.of("b", 2, "a", "say \"no\"\r\n\\ ok")))
                .isEqualTo("{\"a\":\"say \\\"no\\\"\\u000d\\u000a\\\\ ok\",\"b\":\"2\"}");
    }

    private static AuditEntry entry(String act, @Nullable UUID account, String name, Instant at, String facts) {
        return new AuditEntry(ID, 1, act, account, ID, name, at, facts, AuditEntry.ORIGIN, "").sealed();
    }
}
