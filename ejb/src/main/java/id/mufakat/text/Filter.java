package id.mufakat.text;

import id.mufakat.Malformed;
import id.mufakat.language.DateWords;
import id.mufakat.language.NumberWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a fact is written in the text: {@code {{tanggal|hari}}} prints Rabu. Facts themselves are plain. */
public enum Filter {
    UPPER("upper", value -> value.toUpperCase(Locale.ROOT)),
    TERBILANG("terbilang", value -> NumberWords.of(Long.parseLong(value))),
    HARI("hari", date(DateWords::weekday)),
    TANGGAL_TERBILANG("tanggalTerbilang", date(date -> NumberWords.of(date.getDayOfMonth()))),
    BULAN("bulan", date(DateWords::month)),
    TAHUN_TERBILANG("tahunTerbilang", date(date -> NumberWords.of(date.getYear()))),
    ANGKA("angka", date(DateWords::figures)),
    PANJANG("panjang", date(DateWords::written));

    private final String word;
    private final Function<String, String> writing;

    Filter(String word, Function<String, String> writing) {
        this.word = word;
        this.writing = writing;
    }

    static Optional<Filter> find(String word) {
        return Stream.of(values()).filter(filter -> filter.word.equals(word)).findFirst();
    }

    /** @throws Malformed if the fact is no number or no date where one is needed */
    String write(String fact, String value) {
        try {
            return writing.apply(value);
        } catch (DateTimeParseException e) {
            throw new Malformed(fact, "not-a-date");
        } catch (IllegalArgumentException e) {
            throw new Malformed(fact, "not-a-number");
        }
    }

    private static Function<String, String> date(Function<LocalDate, String> writing) {
        return value -> writing.apply(LocalDate.parse(value));
    }

    @Override
    public String toString() {
        return word;
    }
}
