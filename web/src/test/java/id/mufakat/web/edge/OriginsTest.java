package id.mufakat.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.web.SampleRequest;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final SampleRequest click = SampleRequest.of("POST", "/inbox");

    @Test
    void takes_clicks_from_our_own_pages() {
        assertThat(Origins.isOurs(click.header("Sec-Fetch-Site", "same-origin").get()))
                .isTrue();
    }

    @Test
    void takes_older_browsers_by_their_origin() {
        assertThat(Origins.isOurs(
                        click.header("Origin", "http://mufakat.example").get()))
                .isTrue();
    }

    @Test
    void refuses_other_sites_sisters_and_sandboxes() {
        assertThat(Origins.isOurs(click.header("Sec-Fetch-Site", "cross-site").get()))
                .isFalse();
        assertThat(Origins.isOurs(click.header("Sec-Fetch-Site", "same-site").get()))
                .isFalse();
        assertThat(Origins.isOurs(SampleRequest.of("POST", "/inbox")
                        .header("Origin", "null")
                        .get()))
                .isFalse();
        assertThat(Origins.isOurs(SampleRequest.of("POST", "/inbox")
                        .header("Origin", "https://mufakat.example")
                        .get()))
                .isFalse();
        assertThat(Origins.isOurs(SampleRequest.of("POST", "/inbox")
                        .header("Origin", "http://mufakat.example:8080")
                        .get()))
                .isFalse();
    }

    @Test
    void refuses_a_change_that_says_nothing_of_its_origin() {
        assertThat(Origins.isOurs(click.get())).isFalse();
    }
}
