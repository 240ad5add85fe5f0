package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that is not what it should be: refused at its field, by page and API alike, with nothing kept. */
@RunningHouse
class UploadsIT {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int SHOWN = 20;
    private static final int HEAD = "%PDF-1.4\n".length();
    private static final String FORM = "/appointment/mandate-form";

    private static Town town;
    private static Caller administrator;
    private static String person;
    private static String office;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
        administrator = town.as(Side.THIRD, Post.ADMINISTRATOR);
        person = created("/api/v1/persons", Facts.person("Ni Luh Unggah").toString());
        office = created("/api/v1/offices", Facts.office());
    }

    @Test
    void api_names_the_field_of_a_hostile_decree() {
        int before = mandates();
        SoftAssertions softly = new SoftAssertions();
        Upload.decrees().forEach((name, file) -> refused(softly, name, propose(file), "decree"));
        softly.assertAll();
        assertThat(mandates()).isEqualTo(before);
    }

    @Test
    void api_names_the_field_of_a_hostile_logo() {
        String path = "/api/v1/agencies/" + town.agency(Side.OWN) + "/logo";
        Caller own = town.as(Side.OWN, Post.ADMINISTRATOR);
        byte[] before = own.get(path).body();
        SoftAssertions softly = new SoftAssertions();
        Upload.logos().forEach((name, file) -> {
            String encoded = Base64.getEncoder().encodeToString(file);
            refused(softly, name, own.act("PUT", path, Json.of("logo", encoded)), "logo");
        });
        softly.assertAll();
        assertThat(own.get(path).body()).isEqualTo(before);
    }

    private static void refused(SoftAssertions softly, String name, Answer answer, String field) {
        softly.assertThat(answer.status()).as("%s: %s", name, answer).isEqualTo(422);
        softly.assertThat(answer.json().path("field").asText()).as(name).isEqualTo(field);
    }

    @Test
    void page_shows_the_field_and_keeps_the_form() {
        int before = mandates();
        Browser browser = browser(Post.ADMINISTRATOR);
        SoftAssertions softly = new SoftAssertions();
        Upload.decrees().forEach((name, file) -> {
            Answer answer = browser.upload(
                    browser.page(FORM), "propose", filled(), new Browser.File("decree", "keputusan.pdf", file));
            Document shown = browser.document(answer, FORM);
            softly.assertThat(answer.status()).as(name).isEqualTo(200);
            softly.assertThat(shown.select("#decree-wrong").text()).as(name).isNotEmpty();
            softly.assertThat(shown.select("#basisNumber").val()).as(name).isEqualTo("UJI/1/2024");
        });
        softly.assertAll();
        assertThat(mandates()).isEqualTo(before);
    }

    @Test
    void page_keeps_the_logo_that_was_there() {
        String page = "/administration/agency?id=" + town.agency(Side.OWN);
        Browser browser = town.person(Side.OWN, Post.ADMINISTRATOR).browsing(town.house());
        String before = browser.page(page).select("img.logo").attr("src");
        SoftAssertions softly = new SoftAssertions();
        Upload.logos().forEach((name, file) -> {
            Answer answer = browser.upload(
                    browser.page(page), "choose", Map.of(), new Browser.File("logo", "lambang.png", file));
            Document shown = browser.document(answer, page);
            softly.assertThat(answer.status()).as(name).isEqualTo(200);
            softly.assertThat(shown.select("#logo-wrong").text()).as(name).isNotEmpty();
            softly.assertThat(shown.select("img.logo").attr("src")).as(name).isEqualTo(before);
        });
        softly.assertAll();
    }

    @Test
    void whatever_its_name_a_decree_is_only_its_bytes() {
        Browser browser = browser(Post.ADMINISTRATOR);
        for (String name : List.of("../../../etc/passwd", "a\u0000.exe", "x\\..\\y.html", "CON", "z".repeat(5000))) {
            String called = name.substring(0, Math.min(SHOWN, name.length()));
            byte[] decree = Facts.decree();
            Answer answer =
                    browser.upload(browser.page(FORM), "propose", filled(), new Browser.File("decree", name, decree));
            String mandate = answer.target().replaceFirst(".*id=", "");

            assertThat(answer.status()).as("%s: %s", called, answer).isEqualTo(302);
            Answer kept = administrator.get("/api/v1/mandates/" + mandate + "/decree");
            assertThat(kept.body()).as(called).isEqualTo(decree);
            // It goes by the mandate's id: whatever is looked for has a letter that no id has.
            assertThat(kept.header("Content-Disposition")).as(called).doesNotContain("passwd", "exe", "html", "zzz");
        }
    }

    @Test
    void biggest_decree_goes_over_the_api_and_one_byte_more_does_not() {
        assertThat(propose(padded(LARGEST)).isDone()).isTrue();
        assertThat(propose(padded(LARGEST + 1)).status()).isIn(413, 422);
    }

    @Test
    void body_beyond_all_measure_is_turned_away() {
        int before = mandates();

        assertThat(isTurnedAway(new byte[40 * 1024 * 1024])).isTrue();
        assertThat(mandates()).isEqualTo(before);
        Walk.await(() -> town.stranger().get("/health/ready").status() == 200);
    }

    /** Before the house sees any of it: by its answer, or by hanging up on whoever still sends and has not heard it. */
    private static boolean isTurnedAway(byte[] decree) {
        try {
            return Set.of(400, 413).contains(propose(decree).status());
        } catch (UncheckedIOException unheard) {
            return !(unheard.getCause() instanceof HttpTimeoutException);
        }
    }

    @Test
    void decree_leaves_the_house_as_a_file_to_save() {
        String id = proposed();

        for (Answer answer : List.of(
                browser(Post.ADMINISTRATOR).get("/appointment/decree?id=" + id),
                administrator.get("/api/v1/mandates/" + id + "/decree"))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).startsWith("attachment");
            assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        }
    }

    /** Whoever loses or changes the fingerprint that travels with the form has compared nothing. */
    @Test
    void only_the_decree_that_the_page_shows_is_confirmed() {
        String id = proposed();
        String path = "/appointment/mandate?id=" + id;
        Browser reviewer = browser(Post.REVIEWER);
        Document page = reviewer.page(path);
        String shown = page.select("#decree").val();
        Browser.Click bare = Browser.click(page, "confirm", Map.of());
        bare.fields().removeIf(field -> field.getKey().equals("decree"));

        for (Answer answer : List.of(
                reviewer.submit(page, "confirm", Map.of("decree", "0".repeat(64))),
                reviewer.post(bare.path(), bare.fields()))) {
            page = reviewer.document(answer, path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(page.select("#decree").val()).isEqualTo(shown);
            assertThat(page.select("code").text()).isEqualTo(shown);
            assertThat(state(id)).isEqualTo("PROPOSED");
        }
        reviewer.submit(page, "confirm", Map.of());
        assertThat(state(id)).isEqualTo("CONFIRMED");
    }

    private static String state(String mandate) {
        return administrator
                .get("/api/v1/mandates/" + mandate)
                .json()
                .path("state")
                .asText();
    }

    private static Browser browser(Post post) {
        return town.person(Side.THIRD, post).browsing(town.house());
    }

    private static String proposed() {
        return propose(Facts.decree()).json().path("id").asText();
    }

    private static Answer propose(byte[] decree) {
        JsonNode facts = Json.read(Facts.mandate(person, office));
        String encoded = Base64.getEncoder().encodeToString(decree);
        JsonNode body = Fields.with(facts, "decree", new TextNode(encoded));
        return administrator.act("POST", "/api/v1/mandates", body.toString());
    }

    /** A small PDF with a comment that makes it as long as wished. */
    private static byte[] padded(int length) {
        byte[] decree = Facts.decree();
        byte[] longer = new byte[length];
        Arrays.fill(longer, (byte) ' ');
        System.arraycopy(decree, 0, longer, 0, HEAD);
        longer[HEAD] = '%';
        int rest = decree.length - HEAD;
        longer[length - rest - 1] = '\n';
        System.arraycopy(decree, HEAD, longer, length - rest, rest);
        return longer;
    }

    private static Map<String, String> filled() {
        return Map.of(
                "person", person,
                "office", office,
                "capacity", "DEFINITIVE",
                "basisText", "Keputusan Bupati Tabanan",
                "basisNumber", "UJI/1/2024",
                "basisDate", "2024-05-08",
                "from", "2024-05-08",
                "authority", "Peraturan Bupati Tabanan Nomor 1 Tahun 2024");
    }

    private static int mandates() {
        return administrator.all("/api/v1/mandates").size();
    }

    private static String created(String path, String body) {
        return administrator.demand("POST", path, body).json().path("id").asText();
    }
}
