package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import id.mufakat.running.RunningHouse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session that ends in the middle of a sentence, the back button, and a finger that clicks twice: nothing is lost. */
@RunningHouse
class UnbrokenWorkIT {

    private static final String WRITTEN = "Para pihak saling memberi kabar setiap hari Senin, juga lewat siniar.";
    private static final int FORGETFUL = 12;

    private static Town town;
    private static Walk walk;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
        walk = new Walk(town);
    }

    @Test
    void text_is_there_again_when_the_session_had_ended_while_it_was_written() {
        Browser drafter = drafter();
        String id = walk.draft();
        String page = unitPage(id);
        Document open = drafter.page(page);
        drafter.endSessionElsewhere();

        Answer login = drafter.submit(open, "save", Map.of("text", WRITTEN));
        Document door = drafter.document(login, page);
        assertThat(door.select("input[name=kept]").val()).contains("hari Senin");
        Answer entered = drafter.submit(door, "enter", credentials());
        String back = entered.target();
        assertThat(entered.status() / 100).isEqualTo(3);
        assertThat(back).startsWith("/agreement/unit?id=" + id);

        Document again = drafter.page(back);
        assertThat(again.select("#text").val()).isEqualTo(WRITTEN);
        assertThat(drafter.submit(again, "save", Map.of()).status() / 100).isEqualTo(3);
        assertThat(walk.sheet(id).path("stage").asText()).isEqualTo("DRAFT");
        assertThat(text(id)).contains("setiap hari Senin");
    }

    @Test
    void text_is_there_again_when_the_server_had_forgotten_the_page() {
        Browser drafter = drafter();
        String id = walk.draft();
        Document open = drafter.page(unitPage(id));
        for (int i = 0; i < FORGETFUL; i++) {
            drafter.page("/agreement/start");
        }

        Answer answer = drafter.submit(open, "save", Map.of("text", WRITTEN));
        Document shown = drafter.document(answer, unitPage(id));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(shown.select("#text").val()).isEqualTo(WRITTEN);
        assertThat(drafter.submit(shown, "save", Map.of()).status() / 100).isEqualTo(3);
        assertThat(text(id)).contains("setiap hari Senin");
    }

    @Test
    void passphrase_is_kept_nowhere_when_the_session_had_ended() {
        String id = walk.printed();
        Side first = walk.first(id);
        Person head = town.person(first, Post.SIGNATORY);
        Browser browser = head.browsing(town.house());
        Document open = browser.page("/signing/sign?id=" + id);
        browser.endSessionElsewhere();

        Answer login = browser.submit(open, "sign", Map.of("passphrase", head.passphrase()));

        // The login page of a demonstration shows the cast with their passphrases; what was kept must not.
        Document door = browser.document(login, "/signing/sign?id=" + id);
        assertThat(door.select("input[name=kept]").val())
                .contains("/signing/sign")
                .doesNotContain(head.passphrase());
    }

    @Test
    void going_back_and_clicking_again_is_the_same_click() {
        Browser drafter = drafter();
        Document form = drafter.page("/agreement/start");
        Map<String, String> filled = opening();

        String first = drafter.submit(form, "begin", filled).target();
        String second = drafter.submit(form, "begin", filled).target();

        assertThat(first).startsWith("/agreement/draft?id=");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void fifty_clicks_on_a_page_are_one() {
        Browser drafter = drafter();
        Document form = drafter.page("/agreement/start");
        Map<String, String> filled = opening();
        Browser.Click click = Browser.click(form, "begin", filled);

        List<Answer> answers = Clicks.at(finger -> drafter.postUnseen(click));

        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 302 || status == 200);
        assertThat(answers.stream()
                        .map(answer -> answer.target())
                        .filter(target -> !target.isEmpty())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void approving_twice_from_the_same_page_is_one_decision() {
        String id = walk.submitted();
        Browser reviewer = town.person(Side.PARTNER, Post.REVIEWER).browsing(town.house());
        Document page = reviewer.page("/agreement/review?id=" + id);

        String first = reviewer.submit(page, "approve", Map.of()).target();
        Answer again = reviewer.submit(page, "approve", Map.of());

        assertThat(first).isEqualTo("/agreement/sheet?id=" + id);
        assertThat(again.status()).isLessThan(500);
        assertThat(walk.sheet(id).path("decisions")).hasSize(1);
    }

    private static Map<String, String> opening() {
        return Map.of(
                "partner",
                town.agency(Side.PARTNER),
                "tentang",
                Paperwork.topic("Netralitas"),
                "tempat",
                "Mangupura",
                "pemilihan-nama",
                "Pemilihan Umum 2029");
    }

    private static Browser drafter() {
        return town.person(Side.OWN, Post.DRAFTER).browsing(town.house());
    }

    private static Map<String, String> credentials() {
        Person person = town.person(Side.OWN, Post.DRAFTER);
        return Map.of("username", person.username(), "password", person.password());
    }

    private static String unitPage(String id) {
        return "/agreement/unit?id=" + id + "&unit="
                + walk.unit(id).path("line").path("unit").asText();
    }

    private static String text(String id) {
        return town.as(Side.OWN, Post.DRAFTER).get(Walk.path(id, "/text")).text();
    }
}
