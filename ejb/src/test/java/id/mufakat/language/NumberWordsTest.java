package id.mufakat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private static final List<String> DIGITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "8, delapan",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "14, empat belas",
        "19, sembilan belas",
        "20, dua puluh",
        "30, tiga puluh",
        "21, dua puluh satu",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "1945, seribu sembilan ratus empat puluh lima",
        "2000, dua ribu",
        "2024, dua ribu dua puluh empat",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "1000000, satu juta",
        "600000, enam ratus ribu",
        "6000000, enam juta",
        "1000000000, satu miliar",
        "1001001001001, satu triliun satu miliar satu juta seribu satu"
    })
    void says(long number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    @Test
    void each_number_below_ten_thousand_is_read_back_as_itself() {
        Set<String> seen = new HashSet<>();

        for (int number = 0; number <= 9999; number++) {
            String words = NumberWords.of(number);

            assertThat(seen.add(words)).as(words).isTrue();
            assertThat(read(words)).as(words).isEqualTo(number);
        }
    }

    @Test
    void has_no_words_for_what_is_no_count() {
        assertThatThrownBy(() -> NumberWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberWords.of(1_000_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The way back, written without a look at the way there. */
    private static int read(String words) {
        int total = 0;
        int current = 0;
        for (String word : words.split(" ")) {
            switch (word) {
                case "sepuluh" -> current += 10;
                case "sebelas" -> current += 11;
                case "belas" -> current += 10;
                case "puluh" -> current = current / 100 * 100 + current % 100 * 10;
                case "seratus" -> current += 100;
                case "ratus" -> current *= 100;
                case "seribu" -> total += 1000;
                case "ribu" -> {
                    total += current * 1000;
                    current = 0;
                }
                default -> current += DIGITS.indexOf(word);
            }
        }
        return total + current;
    }
}
