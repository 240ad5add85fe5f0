package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let in, how fast, and that nobody is sent in by another site. */
@RunningHouse
class FrontDoorIT {

    private static final int FAILURES = 60;

    private static Town town;
    private static Person archivist;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
        Person newcomer = town.newcomer(Side.THIRD);
        town.as(Side.THIRD, Post.ADMINISTRATOR)
                .demand("PUT", "/api/v1/accounts/" + town.accountIdOf(Side.THIRD, newcomer) + "/roles/ARCHIVIST", "");
        archivist = newcomer;
    }

    @Test
    void wrong_password_and_unknown_name_sound_the_same() {
        Raw place = new Raw(town.house(), "127.0.0.71");

        String wrong = place.post("/api/v1/tokens", login(archivist.username(), "bukan-kata-sandinya"));
        String unknown = place.post("/api/v1/tokens", login("tidak.ada", "bukan-kata-sandinya"));
        String nul = place.post("/api/v1/tokens", Json.of("username", "a\u0000b", "password", "bukan"));
        String endless = place.post("/api/v1/tokens", login("tidak.ada", "x".repeat(500_000)));

        assertThat(Raw.status(wrong)).isEqualTo(401);
        assertThat(Raw.body(wrong)).contains("/problems/login-refused");
        assertThat(Stream.of(unknown, nul, endless).map(Raw::body)).containsOnly(Raw.body(wrong));
    }

    @Test
    void place_that_guesses_many_names_has_to_wait_and_no_other_place_has() {
        Raw guesser = new Raw(town.house(), "127.0.0.72");
        Raw neighbour = new Raw(town.house(), "127.0.0.73");
        for (int i = 0; i < FAILURES; i++) {
            guesser.post("/api/v1/tokens", login("tebakan." + i, "bukan-kata-sandinya"));
        }

        assertThat(Raw.status(guesser.post("/api/v1/tokens", login(archivist.username(), archivist.password()))))
                .isEqualTo(429);
        assertThat(Raw.status(neighbour.post("/api/v1/tokens", login(archivist.username(), archivist.password()))))
                .isEqualTo(200);
    }

    @Test
    void form_from_another_site_changes_nothing() {
        Browser drafter = town.person(Side.OWN, Post.DRAFTER).browsing(town.house());
        byte[] form = "language=en&back=/inbox".getBytes(StandardCharsets.UTF_8);
        Caller sender = drafter.as().with("Content-Type", "application/x-www-form-urlencoded");

        for (Caller elsewhere : List.of(
                sender.with("Origin", "https://jahat.example"),
                sender.with("Origin", "null"),
                sender.with("Sec-Fetch-Site", "cross-site"),
                sender.with("Sec-Fetch-Site", "same-site"),
                sender.without("Origin"))) {
            for (String target : List.of("/language", "/logout", "/workplace", "/agreement/start", "/token/tokens")) {
                assertThat(elsewhere.send("POST", target, form).status())
                        .as(target)
                        .isEqualTo(403);
            }
        }
        assertThat(drafter.get("/inbox").status()).isEqualTo(200);
    }

    @Test
    void cookie_alone_opens_no_api() {
        Browser drafter = town.person(Side.OWN, Post.DRAFTER).browsing(town.house());

        assertThat(drafter.as().get("/api/v1/agreements").status()).isEqualTo(401);
        assertThat(drafter.as()
                        .with("X-Mufakat-Page", "1")
                        .get("/api/v1/agreements")
                        .status())
                .isEqualTo(200);
        assertThat(drafter.as()
                        .with("X-Mufakat-Page", "1")
                        .with("Origin", "https://jahat.example")
                        .act("POST", "/api/v1/agreements", new Walk(town).opening())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void only_a_living_token_opens_the_api() {
        String token = Person.token(town.house(), archivist.username(), archivist.password());
        Caller bearer = town.stranger().bearing(token);
        String id = bearer.get("/api/v1/tokens?limit=1")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();

        assertThat(town.stranger()
                        .bearing(token.substring(0, token.length() - 1))
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        assertThat(town.stranger().get("/api/v1/me?access_token=" + token).status())
                .isEqualTo(401);
        assertThat(town.stranger()
                        .with("Authorization", "Basic " + token)
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        assertThat(town.stranger()
                        .with("Cookie", "mufakat=" + token)
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        assertThat(bearer.get("/inbox").status()).as("a token opens no page").isEqualTo(303);
        bearer.demand("DELETE", "/api/v1/tokens/" + id, "");
        assertThat(bearer.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void role_and_account_are_gone_with_the_next_request() {
        Person person = town.newcomer(Side.THIRD);
        String account = town.accountIdOf(Side.THIRD, person);
        Caller administrator = town.as(Side.THIRD, Post.ADMINISTRATOR);
        administrator.demand("PUT", "/api/v1/accounts/" + account + "/roles/REGISTRAR", "");
        Caller bearer = town.stranger().bearing(Person.token(town.house(), person.username(), person.password()));
        Browser browser = person.browsing(town.house());

        assertThat(bearer.get("/api/v1/persons").status()).isEqualTo(200);
        administrator.demand("DELETE", "/api/v1/accounts/" + account + "/roles/REGISTRAR", "");
        assertThat(bearer.get("/api/v1/persons").status()).isEqualTo(404);
        assertThat(browser.get("/administration/persons").status()).isEqualTo(404);
        administrator.demand("POST", "/api/v1/accounts/" + account + "/disablement", "");
        assertThat(bearer.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(browser.get("/inbox").status()).isEqualTo(303);
    }

    @Test
    void nobody_can_be_the_system() {
        String account = town.accountIdOf(Side.THIRD, archivist);
        Answer answer =
                town.as(Side.THIRD, Post.ADMINISTRATOR).act("PUT", "/api/v1/accounts/" + account + "/roles/SYSTEM", "");

        assertThat(answer.status()).isEqualTo(422);
    }

    private static String login(String username, String password) {
        return Json.of("username", username, "password", password);
    }
}
