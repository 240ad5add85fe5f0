package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    @Test
    void listens_on_this_machine_only_unless_told_otherwise() {
        assertThat(options("").settings().bind()).isEqualTo("127.0.0.1");
        assertThat(options("--bind 0.0.0.0").settings().bind()).isEqualTo("0.0.0.0");
    }

    @Test
    void demo_is_never_seen_from_outside() {
        assertThatThrownBy(() -> options("--demo --bind 0.0.0.0")).isInstanceOf(CannotRun.class);
    }

    @Test
    void demo_has_an_address_of_its_own() {
        assertThat(options("--demo --port 8090").settings().publicUrl()).contains(URI.create("http://127.0.0.1:8090"));
    }

    @Test
    void without_demo_no_public_address_is_invented() {
        assertThat(options("").settings().publicUrl()).isEmpty();
    }

    @Test
    void demonstration_has_an_agreement_to_show_unless_only_its_people_are_wanted() {
        assertThat(options("--demo").plays()).isTrue();
        assertThat(options("--demo --cast-only").plays()).isFalse();
        assertThat(options("").plays()).isFalse();
    }

    @Test
    void public_address_loses_the_slash_at_its_end() {
        var options = options("", Map.of(RunOptions.PUBLIC_URL, "https://mufakat.example.go.id/"));

        assertThat(options.settings().publicUrl()).contains(URI.create("https://mufakat.example.go.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mufakat.example.go.id", "ftp://x", "https://", "https://x/?a=1", "not an address"})
    void strange_public_address_is_refused(String text) {
        assertThatThrownBy(() -> options("", Map.of(RunOptions.PUBLIC_URL, text)))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void strange_port_is_refused(String text) {
        assertThatThrownBy(() -> options("--port " + text))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining(text);
    }

    @Test
    void server_on_all_addresses_is_asked_on_loopback() {
        assertThat(options("--bind 0.0.0.0 --port 81").settings().local()).isEqualTo(URI.create("http://127.0.0.1:81"));
    }

    private static RunOptions options(String words) {
        return options(words, Map.of());
    }

    private static RunOptions options(String words, Map<String, String> environment) {
        String[] split = words.isEmpty() ? new String[0] : words.split(" ");
        return RunOptions.of(RunOptions.arguments(split), environment, Path.of("/srv/mufakat"));
    }
}
