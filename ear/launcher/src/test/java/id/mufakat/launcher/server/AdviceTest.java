package id.mufakat.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final String INSIDE = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";
    private static final String HTTPS = "https://mufakat.example.go.id";

    @Test
    void https_through_a_proxy_on_the_same_machine_needs_no_advice() {
        assertThat(advice(INSIDE, true, HTTPS)).isEmpty();
    }

    @Test
    void https_without_the_word_of_a_proxy_makes_every_visitor_one() {
        assertThat(advice(INSIDE, false, HTTPS)).singleElement().asString().contains("--behind-proxy is not given");
    }

    @Test
    void proxy_without_https_leaves_the_cookies_open() {
        assertThat(advice(INSIDE, true, "http://mufakat.example.go.id"))
                .hasSize(2)
                .first()
                .asString()
                .contains("Nothing can be frozen");
        assertThat(advice(INSIDE, true, "http://mufakat.example.go.id").get(1)).contains("cookies");
    }

    @Test
    void headers_that_anybody_can_send_are_warned_of() {
        assertThat(advice(EVERYWHERE, true, HTTPS)).singleElement().asString().contains("0.0.0.0 port 8080");
    }

    @Test
    void without_a_public_address_nothing_is_frozen() {
        assertThat(advice(INSIDE, false, "")).singleElement().asString().contains("Nothing can be frozen");
    }

    @Test
    void demonstration_on_its_own_machine_needs_no_advice() {
        var demo = new Settings(8080, INSIDE, true, false, Optional.of(URI.create("http://127.0.0.1:8080")));

        assertThat(new Advice(demo).sentences()).isEmpty();
    }

    private static List<String> advice(String bind, boolean behindProxy, String publicUrl) {
        return new Advice(new Settings(
                        8080,
                        bind,
                        false,
                        behindProxy,
                        Optional.of(publicUrl).filter(url -> !url.isEmpty()).map(URI::create)))
                .sentences();
    }
}
