package id.mufakat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextTest {

    private final Text text = new Text(new UUID(1, 2), SampleTexts.memorandum());
    private final String funding = text.tree().get("funding").text();

    @Test
    void an_outdated_wording_of_the_same_unit_is_refused_with_both_wordings() {
        text.reword("funding", funding, "Biaya ditanggung PIHAK KESATU.");

        assertThatThrownBy(() -> text.reword("funding", funding, "Biaya ditanggung PIHAK KEDUA."))
                .isInstanceOfSatisfying(UnitChanged.class, refusal -> {
                    assertThat(refusal.current()).isEqualTo("Biaya ditanggung PIHAK KESATU.");
                    assertThat(refusal.wished()).isEqualTo("Biaya ditanggung PIHAK KEDUA.");
                    assertThat(refusal.field()).isEqualTo("text");
                });
        assertThat(text.tree().get("funding").text()).isEqualTo("Biaya ditanggung PIHAK KESATU.");
    }

    @Test
    void changes_elsewhere_do_not_stand_in_the_way() {
        text.reword("disputes", text.tree().get("disputes").text(), "Perselisihan dirundingkan.");
        text.reword("funding", funding, "Biaya ditanggung bersama.");

        assertThat(text.tree().get("disputes").text()).isEqualTo("Perselisihan dirundingkan.");
        assertThat(text.tree().get("funding").text()).isEqualTo("Biaya ditanggung bersama.");
    }

    @Test
    void two_who_write_the_same_agree() {
        text.reword("funding", funding, "Biaya ditanggung bersama.");
        text.reword("funding", funding, "Biaya  ditanggung bersama.");

        assertThat(text.tree().get("funding").text()).isEqualTo("Biaya ditanggung bersama.");
    }

    @Test
    void spaces_a_browser_changed_are_no_conflict() {
        text.reword("funding", funding.replace(" ", "\r\n") + "\n", "Biaya ditanggung bersama.");

        assertThat(text.tree().get("funding").text()).isEqualTo("Biaya ditanggung bersama.");
    }
}
