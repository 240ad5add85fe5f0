package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every answer tells the browser: pages, files, papers, problems and errors alike. */
@RunningHouse
class HeadersIT {

    private static Town town;
    private static Samples samples;
    private static Browser drafter;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
        samples = Samples.of(town);
        drafter = town.person(Side.OWN, Post.DRAFTER).browsing(town.house());
    }

    @TestFactory
    Stream<DynamicTest> every_answer_is_guarded() {
        return Rule.all().stream()
                .filter(Rule::isReading)
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    String path = samples.of(rule).fill(rule.path());

                    guarded(town.stranger().get(path));
                    guarded(
                            path.startsWith("/api/")
                                    ? town.as(Side.OWN, Post.DRAFTER).get(path)
                                    : drafter.get(path));
                }));
    }

    @Test
    void errors_are_guarded_too() {
        Caller caller = town.as(Side.OWN, Post.DRAFTER);

        guarded(caller.get("/api/v1/nowhere"));
        guarded(caller.send("PATCH", "/api/v1/agreements", new byte[0]));
        guarded(caller.send("POST", "/api/v1/agreements", new byte[] {'{'}));
        guarded(caller.with("Accept", "image/png").get("/api/v1/agreements"));
        guarded(drafter.get("/nowhere"));
        guarded(drafter.get("/WEB-INF/web.xml"));
        guarded(drafter.get("/inbox.xhtml/../x"));
        guarded(town.stranger().send("POST", "/login", new byte[0]));
    }

    /** No client library sends these. */
    @Test
    void what_the_server_answers_by_itself_is_guarded_too() {
        Raw place = new Raw(town.house(), "127.0.0.91");
        for (String line : List.of(
                "TRACE / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "BREW /inbox HTTP/1.1",
                "GET x HTTP/1.1",
                "GET ?x HTTP/1.1")) {
            String answer =
                    place.send(line + "\r\nHost: " + town.house().getAuthority() + "\r\nConnection: close\r\n\r\n");

            assertThat(Raw.status(answer)).as(line).isBetween(200, 499);
            assertThat(answer)
                    .as(line)
                    .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: same-origin", "Permissions-Policy: ", "Cache-Control: no-store");
        }
    }

    @Test
    void files_of_ours_are_kept_and_guarded() {
        for (String file : List.of("/resources/face.css?v=1", "/resources/face.js", "/robots.txt", "/favicon.ico")) {
            guarded(town.stranger().get(file));
        }
        assertThat(town.stranger().get("/resources/face.css?v=1").header("Cache-Control"))
                .contains("immutable");
    }

    @Test
    void what_belongs_to_one_reader_is_kept_nowhere() {
        assertThat(drafter.get("/inbox").header("Cache-Control")).isEqualTo("no-store");
        assertThat(town.as(Side.OWN, Post.DRAFTER).get("/api/v1/me").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void only_papers_may_stand_in_a_frame_and_only_in_ours() {
        String paper = samples.shared("filed").fill("/agreement/paper?id={id}&name={name}");

        assertThat(policy(drafter.get(paper))).contains("frame-ancestors 'self'");
        assertThat(policy(drafter.get("/inbox"))).contains("frame-ancestors 'none'");
    }

    @Test
    void cookies_are_for_the_house_alone() {
        Browser visitor = new Browser(town.house());
        Person person = town.person(Side.THIRD, Post.DRAFTER);
        Answer answer = visitor.logIn(person.username(), person.password());

        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("Path=/")
                .doesNotContainIgnoringCase("Domain="));
        assertThat(visitor.get("/inbox").headers().map().keySet()).doesNotContain("Location");
    }

    private static void guarded(Answer answer) {
        Map<String, String> exactly = Map.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
        exactly.forEach((name, value) ->
                assertThat(answer.header(name)).as("%s of %s", name, answer).isEqualTo(value));
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
        assertThat(policy(answer))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors ")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Server") || name.equalsIgnoreCase("X-Powered-By"));
        assertThat(answer.status()).isLessThan(500);
    }

    private static String policy(Answer answer) {
        return answer.header("Content-Security-Policy");
    }
}
