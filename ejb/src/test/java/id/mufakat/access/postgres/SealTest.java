package id.mufakat.access.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final String KEY = "api:POST /accounts:0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void opens_with_the_key_that_closed_it() {
        assertThat(Seal.open(KEY, Seal.close(KEY, "rahasia-é"))).isEqualTo("rahasia-é");
    }

    @Test
    void same_answer_looks_different_each_time() {
        assertThat(Seal.close(KEY, "rahasia")).isNotEqualTo(Seal.close(KEY, "rahasia"));
    }

    @Test
    void opens_with_no_other_key() {
        String sealed = Seal.close(KEY, "rahasia");

        assertThatThrownBy(() -> Seal.open(KEY + "1", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
