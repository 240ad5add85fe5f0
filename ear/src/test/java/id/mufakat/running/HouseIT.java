package id.mufakat.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The three ways to come to the door. */
@RunningHouse
class HouseIT {

    @Test
    void a_stranger_is_sent_to_the_login(House house) {
        HttpResponse<String> answer = house.stranger().get("/agreements");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/login"));
    }

    @Test
    void everybody_in_the_cast_gets_in_at_the_page(House house) {
        assertThat(house.cast().members()).isNotEmpty().allSatisfy(member -> {
            HttpResponse<String> inbox = house.session(member).get("/inbox");
            assertThat(inbox.statusCode()).isEqualTo(200);
            assertThat(inbox.body().contains("<small>" + member.agency() + "</small>"))
                    .as("it is the inbox of %s", member.username())
                    .isTrue();
        });
    }

    @Test
    void everybody_in_the_cast_gets_a_token(House house) {
        assertThat(house.cast().members()).isNotEmpty().allSatisfy(member -> {
            HttpResponse<String> me = house.token(member).get("/api/v1/me");
            assertThat(me.statusCode()).isEqualTo(200);
            assertThat(Visitor.json(me).toString()).contains(member.role());
        });
    }
}
