package id.mufakat.finding;

import static id.mufakat.finding.SampleManuscripts.brief;
import static id.mufakat.finding.SampleManuscripts.found;
import static id.mufakat.finding.SampleManuscripts.read;
import static id.mufakat.finding.SampleManuscripts.saying;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.finding.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasesTest {

    private static final String ASN = "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara";

    private static List<String> foundAsBasis(String text) {
        return brief(read(saying("basis-civil-service", text))).toList();
    }

    @Test
    void what_is_no_law_any_more_is_told_with_what_took_its_place() {
        assertThat(foundAsBasis("Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;"))
                .containsExactly("basis-replaced: Undang-Undang Nomor 5 Tahun 2014 | " + ASN);
        assertThat(read(saying("basis-discipline", "PP Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil;")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.place().labels()).isEqualTo("4.");
                });
    }

    @Test
    void of_a_chain_of_successors_the_one_that_stands_now_is_named() {
        assertThat(foundAsBasis("Undang-Undang Nomor 22 Tahun 2007 tentang Penyelenggara Pemilihan Umum;"))
                .containsExactly("basis-replaced: Undang-Undang Nomor 22 Tahun 2007 | Undang-Undang Nomor 7 Tahun 2017"
                        + " tentang Pemilihan Umum");
    }

    @Test
    void a_law_that_has_gone_is_told_wherever_it_is_cited() {
        assertThat(found("Sanksi dijatuhkan menurut UU No. 5/2014 dan peraturan lain."))
                .containsExactly("basis-replaced: UU No. 5/2014 | " + ASN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Undang-Undang Nomor 20 Tahun 2023 tentang Pegawai Negeri; | basis-title: Undang-Undang Nomor 20 Tahun 2023 | Aparatur Sipil Negara",
                "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara Daerah; | basis-title: Undang-Undang Nomor 20 Tahun 2023 | Aparatur Sipil Negara",
                "Undang-Undang Nomor 99 Tahun 2023 tentang Sesuatu; | basis-unknown: Undang-Undang Nomor 99 Tahun 2023 |",
                "Peraturan Bupati Badung Nomor 12 Tahun 2020 tentang Sesuatu; | basis-unknown: Peraturan Bupati Badung Nomor 12 Tahun 2020 |",
                "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil; | basis-amended: Peraturan Pemerintah Nomor 11 Tahun 2017 | Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil"
            })
    void a_citation_that_does_not_fit_the_register_is_told(String text, String first, String second) {
        assertThat(foundAsBasis(text)).containsExactly(second == null ? first + "" : first + " | " + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141);",
                "Undang - Undang No. 20 Tahun 2023 tentang aparatur sipil negara;",
                "UU Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara; dan",
                "UU 20/2023;",
                "Peraturan Pemerintah Republik Indonesia Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil.",
                "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023;",
                "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga;",
                "Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Wali Kota menjadi Undang-Undang;",
                "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
                "Perbawaslu Nomor 3 Tahun 2022 tentang Tata Kerja yang judul lengkapnya tidak ada pada register;"
            })
    void a_citation_that_fits_is_left_alone_however_it_is_spelled(String text) {
        assertThat(foundAsBasis(text)).isEmpty();
    }

    @Test
    void decrees_that_appoint_somebody_are_no_legal_basis() {
        assertThat(found("Berdasarkan Keputusan Bupati Badung Nomor 12 Tahun 2022 tentang Pengangkatan."))
                .isEmpty();
    }
}
