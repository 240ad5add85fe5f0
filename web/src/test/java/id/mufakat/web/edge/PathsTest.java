package id.mufakat.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "/inbox\r\nSet-Cookie: a=b",
                "/login?to=/login",
                "/logout",
                "",
                "inbox"
            })
    void leads_nowhere_but_home(String wanted) {
        assertThat(Paths.local(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/administration/mandate?id=1&x=%20y", "/v/ABC-1"})
    void leads_on_within_the_house(String wanted) {
        assertThat(Paths.local(wanted)).isEqualTo(wanted);
    }

    @Test
    void leads_home_when_nothing_is_asked() {
        assertThat(Paths.local(null)).isEqualTo("/");
    }
}
