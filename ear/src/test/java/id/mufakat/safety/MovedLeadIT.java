package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The lead of an agency moves on its page when two people say so; nobody else sees that it is to move. */
@RunningHouse
class MovedLeadIT {

    private static final String BASIS = "Peraturan Bupati Badung Nomor 9 Tahun 2026";

    @Test
    void one_proposes_the_office_that_is_to_lead_and_a_second_person_confirms_it(House house) {
        Town town = Town.of(house);
        String heir = Samples.of(town).fresh(rule("POST /api/v1/lead/proposal")).get("office");
        String place = "/administration/agency?id=" + town.agency(Side.THIRD);
        Browser administrator = town.person(Side.THIRD, Post.ADMINISTRATOR).browsing(town.house());
        Answer refused = administrator.submit(administrator.page(place), "propose", Map.of("office", heir));
        assertThat(administrator.document(refused, place).getElementById("basis-wrong"))
                .as("a proposal without its basis")
                .isNotNull();

        administrator.submit(administrator.page(place), "propose", Map.of("office", heir, "basis", BASIS));

        Document own = administrator.page(place);
        assertThat(own.getElementById("confirm"))
                .as("nobody confirms what they proposed")
                .isNull();
        assertThat(own.text()).contains(BASIS, "orang lain di instansi Anda");
        Browser reviewer = town.person(Side.THIRD, Post.REVIEWER).browsing(town.house());
        assertThat(reviewer.page("/appointment/mandates").select("a[href$=#lead]"))
                .as("told where the second person looks")
                .isNotEmpty();
        Browser partner = town.person(Side.PARTNER, Post.REVIEWER).browsing(town.house());
        assertThat(partner.page(place).text()).doesNotContain(BASIS);
        assertThat(town.as(Side.THIRD, Post.REVIEWER)
                        .get("/api/v1/lead")
                        .json()
                        .path("office")
                        .asText())
                .as("who leads until then")
                .isNotEqualTo(heir);

        reviewer.submit(reviewer.page(place), "confirm", Map.of());

        assertThat(reviewer.page(place).text())
                .contains("Kepemimpinan sudah berpindah.")
                .doesNotContain(BASIS);
        assertThat(town.as(Side.THIRD, Post.REVIEWER)
                        .get("/api/v1/lead")
                        .json()
                        .path("office")
                        .asText())
                .isEqualTo(heir);
        Document form = administrator.page("/administration/office-form?id=" + heir);
        assertThat(form.getElementById("head"))
                .as("the lead is not given up by a form")
                .isNull();
        administrator.submit(form, "save", Map.of("titleId", "Kepala yang baru"));
        assertThat(administrator.page(place).text()).contains("Kepala yang baru");
    }

    private static Rule rule(String subject) {
        return Rule.all().stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
