package id.mufakat.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberPartsTest {

    @Test
    void an_inserted_number_is_remembered_with_and_without_its_place() {
        assertThat(NumberParts.of("1447.1/PM.01/K.1/09/2022"))
                .contains("1447.1", "1447", "1447.1/pm.01", "pm.01", "1447.1/pm.01/k.1/09/2022")
                .doesNotContain("14471", "447.1");
    }
}
