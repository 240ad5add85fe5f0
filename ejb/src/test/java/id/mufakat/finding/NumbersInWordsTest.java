package id.mufakat.finding;

import static id.mufakat.finding.SampleManuscripts.found;
import static id.mufakat.finding.SampleManuscripts.foundInEnglish;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.language.NumberWords;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paling lambat 30 (tiga belas) hari | 30 (tiga belas) | tiga puluh",
                "sebesar 1.000 (seratus) lembar | 1.000 (seratus) | seribu",
                "sebesar 1.000.000 (seribu) lembar | 1.000.000 (seribu) | satu juta",
                "sebesar 10% (sebelas persen) | 10% (sebelas persen) | sepuluh",
                "sebesar 10 (sebelas) persen | 10 (sebelas) | sepuluh",
                "sebesar 2,5% (dua koma enam persen) | 2,5% (dua koma enam persen) | dua koma lima",
                "sebesar Rp1.500.000,00 (satu juta rupiah) | 1.500.000,00 (satu juta rupiah) | satu juta lima ratus ribu",
                "paling lambat 14 (empatbelas) hari | 14 (empatbelas) | empat belas",
                "paling lambat 30 (tiga pulu) hari | 30 (tiga pulu) | tiga puluh",
                "paling lambat 7 (tuju) hari | 7 (tuju) | tujuh",
                "paling lambat tiga puluh (13) hari | tiga puluh (13) | tiga belas",
                "sampai tahun 2029 (dua ribu dua puluh delapan) | 2029 (dua ribu dua puluh delapan) | dua ribu dua puluh sembilan"
            })
    void words_that_differ_are_told_with_the_right_ones(String text, String written, String right) {
        assertThat(found(text)).containsExactly("number-differs: " + written + " | " + right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paling lambat 30 (tiga puluh) hari kerja",
                "paling lambat 30 (TIGA PULUH) hari kerja",
                "paling lambat 14 (empat belas hari kalender sejak diterima) hari",
                "sebesar 10% (sepuluh persen) atau 10 (sepuluh) persen",
                "sebesar 2,5% (dua koma lima persen) dan 0,25 (nol koma dua lima) dan 1,25 (satu koma dua puluh lima)",
                "sebesar Rp1.500.000,00 (satu juta lima ratus ribu rupiah)",
                "sebesar 1.000 (seribu) dan 1000 (seribu) dan 2.000.000.000 (dua milyar)",
                "Pemilihan Tahun 2024 (Pilkada) dan Tahun 2024 (satu tahun sebelum tahapan berikutnya)",
                "sebagaimana dimaksud pada huruf a angka satu (1), pukul 08.30 (setengah sembilan)",
                "surat Nomor 001/HK.02/2024 (dua lembar) dan lampiran A4 (satu)",
                "telepon (0361) 000001 dan paling banyak 3 (tiga orang)"
            })
    void words_that_are_right_and_brackets_for_another_reason_are_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_field_that_has_moved_on_from_its_typed_words_is_told() {
        assertThat(found("Paling lambat {{rencanaKegiatan.hariKerja}} (empat belas) hari."))
                .containsExactly("number-differs: 30 (empat belas) | tiga puluh");
    }

    @Test
    void any_number_and_its_words_agree_and_with_one_digit_changed_they_do_not() {
        Random random = new Random(20261122);
        for (int text = 0; text < 10; text++) {
            StringBuilder right = new StringBuilder();
            StringBuilder wrong = new StringBuilder();
            Set<String> differences = new LinkedHashSet<>();
            for (int i = 0; i < 30; i++) {
                long number = 1 + (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(12)));
                String other = NumberWords.of(random.nextBoolean() ? number + 1 : number * 10);
                right.append(String.format(Locale.GERMANY, "Ada %,d (%s). ", number, NumberWords.of(number)));
                wrong.append("Ada %d (%s). ".formatted(number, other));
                differences.add("number-differs: %d (%s) | %s".formatted(number, other, NumberWords.of(number)));
            }

            assertThat(found(right.toString())).isEmpty();
            assertThat(found(wrong.toString())).containsExactlyElementsOf(differences);
        }
    }

    @Test
    void a_date_in_words_is_held_against_its_figures() {
        String right = "Rabu, tanggal delapan, bulan Mei, tahun dua ribu dua puluh empat";

        assertThat(found("Pada hari ini " + right + " (08-05-2024)")).isEmpty();
        assertThat(found("Pada hari ini " + right + " (09-05-2024)"))
                .containsExactly("date-differs: hari ini " + right
                        + " (09-05-2024) | Kamis, tanggal sembilan, bulan Mei," + " tahun dua ribu dua puluh empat");
        assertThat(found("tanggal delapan bulan Mei tahun dua ribu dua puluh empat (08-05-2024)"))
                .isEmpty();
        assertThat(found("tanggal tiga puluh, bulan Februari, tahun dua ribu dua puluh empat (30-02-2024)"))
                .singleElement()
                .asString()
                .startsWith("date-impossible");
    }

    @Test
    void documents_in_english_have_english_words() {
        assertThat(foundInEnglish(
                        "within 30 (thirty) days, 1,205 (one thousand two hundred and five), 21 (twenty-one)"))
                .isEmpty();
        assertThat(foundInEnglish("within 30 (thirteen) days"))
                .containsExactly("number-differs: 30 (thirteen) | thirty");
        assertThat(foundInEnglish("2.5% (two point five per cent) of 1,000,000 (one million)"))
                .isEmpty();
    }
}
