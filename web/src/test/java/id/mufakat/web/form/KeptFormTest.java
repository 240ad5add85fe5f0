package id.mufakat.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.web.SampleRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    private final SampleRequest posted = SampleRequest.of("POST", "/administration/person")
            .query("id=7")
            .parameter("name", "Ni Luh Ayu \"Pratiwi\" <b>")
            .parameter("roles", "DRAFTER", "REVIEWER")
            .parameter("password", "rahasia sekali")
            .parameter("passphrase", "lebih rahasia")
            .parameter("jakarta.faces.ViewState", "123:456")
            .parameter("requestId", "1");

    @Test
    void keeps_every_field_and_no_secret() {
        KeptForm kept = KeptForm.of(posted.get());

        assertThat(kept.target()).isEqualTo("/administration/person?id=7");
        assertThat(kept.fields())
                .containsOnlyKeys("name", "roles")
                .containsEntry("roles", List.of("DRAFTER", "REVIEWER"));
    }

    @Test
    void comes_back_from_the_login_form_as_it_was() {
        KeptForm kept = KeptForm.of(posted.get());

        assertThat(KeptForm.parse(kept.json())).contains(kept);
    }

    @Test
    void belongs_to_its_own_page_only() {
        KeptForm kept = KeptForm.of(posted.get());

        assertThat(kept.belongsTo(
                        SampleRequest.of("GET", "/administration/person").get()))
                .isTrue();
        assertThat(kept.belongsTo(
                        SampleRequest.of("GET", "/administration/office").get()))
                .isFalse();
    }

    @Test
    void takes_nothing_from_what_it_did_not_write() {
        assertThat(KeptForm.parse("")).isEmpty();
        assertThat(KeptForm.parse("{")).isEmpty();
        assertThat(KeptForm.parse("[]")).isEmpty();
        assertThat(KeptForm.parse("{\"target\":\"/\",\"fields\":{\"a\":[1]}}")).isEmpty();
        assertThat(KeptForm.parse("{\"target\":\"/\"}")).isEmpty();
        assertThat(KeptForm.parse("{\"target\":\"https://elsewhere.example\",\"fields\":{}}"))
                .map(KeptForm::target)
                .contains("/");
    }
}
