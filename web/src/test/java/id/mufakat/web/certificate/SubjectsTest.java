package id.mufakat.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void holder_is_a_person_and_an_agency_and_no_number() {
        assertThat(Subjects.holder("2.5.4.5=#13243866,CN=I Gusti Agung Ngurah Wirajaya,OU=Mufakat Uji,"
                        + "O=Badan Pengawas Pemilihan Umum Kabupaten Badung,C=ID"))
                .isEqualTo("I Gusti Agung Ngurah Wirajaya, Badan Pengawas Pemilihan Umum Kabupaten Badung");
    }

    @Test
    void comma_in_a_name_ends_no_name() {
        assertThat(Subjects.holder("CN=Ni Kadek Ayu\\, S.H.")).isEqualTo("Ni Kadek Ayu, S.H.");
    }
}
