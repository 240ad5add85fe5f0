package id.mufakat.reader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Coverage coverage = new Coverage("0123<abcd>abc".getBytes(StandardCharsets.US_ASCII));

    @Test
    void all_but_the_contents_must_be_covered() {
        assertThat(whole(0, 4, 10, 3)).isTrue();
        assertThat(whole(0, 4, 10, 2)).isFalse();
        assertThat(whole(1, 3, 10, 3)).isFalse();
        assertThat(whole(0, 3, 10, 3)).isFalse();
        assertThat(whole(0, 4, 11, 2)).isFalse();
        assertThat(whole(0, 10, 10, 3)).isFalse();
        assertThat(whole(0, 4, 10, 4)).isFalse();
        assertThat(whole(0, 4, 10, -3)).isFalse();
        assertThat(whole(0, 4, 10, 3, 13, 0)).isFalse();
        assertThat(whole(0, Long.MAX_VALUE, 10, 3)).isFalse();
        assertThat(whole()).isFalse();
    }

    @Test
    void an_earlier_signature_must_be_sound_too() {
        assertThat(coverage.isWhole(List.of(new long[] {0, 4, 10, 3}, new long[] {0, 4, 10, 1})))
                .isTrue();
        assertThat(coverage.isWhole(List.of(new long[] {0, 4, 10, 3}, new long[] {0, 2, 10, 1})))
                .isFalse();
        assertThat(coverage.isWhole(List.of())).isFalse();
    }

    private boolean whole(long... range) {
        return coverage.isWhole(List.of(range));
    }
}
