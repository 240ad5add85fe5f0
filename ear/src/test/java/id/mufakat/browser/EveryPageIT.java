package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.browser.Views.View;
import id.mufakat.running.Hearing;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import id.mufakat.running.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page there is: in Indonesian by default, in English when asked, at both widths, and within its weight. */
@InBrowser
class EveryPageIT {

    private static final Path PAGES = Path.of(System.getProperty("mufakat.home"), "web/src/main/webapp");
    private static final String TOPIC = "Pengawasan netralitas pegawai yang bertugas dengan dan untuk publik, tahap ";
    private static final String STORY = "pages";

    @Test
    void every_page_has_a_row() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.map(PAGES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .toList();
            assertThat(Views.ALL.stream().map(View::file)).containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void every_page_speaks_both_languages_reads_well_and_is_light(House house, Chromium chromium) {
        Map<String, String> things = things(house);
        SoftAssertions all = new SoftAssertions();
        for (String role : Views.ALL.stream().map(View::role).distinct().toList()) {
            List<View> views = Views.ALL.stream()
                    .filter(view -> view.role().equals(role) && !view.path().isEmpty())
                    .toList();
            try (Person person = chromium.desk(house, STORY + "-" + role.toLowerCase(Locale.ROOT))) {
                if (!role.isEmpty()) {
                    person.enter(house.cast().member(role, 0)).seen("/");
                }
                views.forEach(view -> all.check(() -> see(person, view, things)));
                person.open(views.get(0).at(things));
                person.page().locator("button[name=language][value=en]").click();
                views.forEach(view -> all.check(() -> read(person, view, things)));
            }
        }
        all.assertAll();
    }

    @Test
    void an_invitation_is_handed_over_once_and_answered(House house, Chromium chromium) {
        Visitor administrator = house.token(house.cast().member("ADMINISTRATOR", 0));
        String person = id(administrator.send("POST", "/api/v1/persons", "{\"name\":\"Wayan Tamu Layar\"}"), "id");
        try (Person host = chromium.desk(house, STORY + "-invitation")) {
            host.enter(house.cast().member("ADMINISTRATOR", 0)).seen("/");
            host.open("/account/invite?person=" + person);
            host.look("invite");
            host.field("Nama pengguna").fill("tamu.layar." + person.substring(0, 8));
            host.button("Buat tautan undangan").click();
            host.look("link");
            String link = host.page().locator(".once").first().textContent().strip();
            try (Person guest = chromium.hand(house, STORY + "-guest")) {
                guest.open(link.substring(link.indexOf("/invitation")));
                guest.look("invitation");
                guest.field("Kata sandi").first().fill("pendek");
                guest.button("Simpan kata sandi").click();
                assertThat(guest.page().locator("[aria-invalid=true]")).hasCount(1);
                guest.look("invitation-with-error");
                guest.field("Kata sandi").first().fill("empat kata tidak berkaitan");
                guest.button("Simpan kata sandi").click();
                assertThat(guest.page().locator(".note.g")).containsText("Akun siap");
                guest.look("invitation-accepted");
            }
        }
    }

    private static void see(Person person, View view, Map<String, String> things) {
        person.open(view.at(things));
        person.seen(view.at(things));
        assertThat(person.page().locator("html")).hasAttribute("lang", "id");
        person.study(view.name());
        assertThat(Weight.of(person.page()).first())
                .as("first visit of %s", view.file())
                .isLessThanOrEqualTo(view.budget().first());
    }

    private static void read(Person person, View view, Map<String, String> things) {
        person.open(view.at(things));
        person.seen(view.at(things));
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        person.read(view.name());
        assertThat(Weight.of(person.page()).now())
                .as("next visit of %s", view.file())
                .isLessThanOrEqualTo(view.budget().next());
    }

    /** One agreement at each stage, and whatever else the pages are about. */
    private static Map<String, String> things(House house) {
        Map<String, String> things = new HashMap<>();
        Paperwork filed = Paperwork.begin(house, TOPIC + "arsip")
                .submitted()
                .approved()
                .printed()
                .inForce();
        things.put("filed", filed.id());
        things.put("document", filed.sheet().get("archived").asText());
        things.put("code", filed.sheet().get("code").asText());
        Paperwork printed = Paperwork.begin(house, TOPIC + "tanda tangan")
                .submitted()
                .approved()
                .printed();
        things.put("printed", printed.id());
        things.put(
                "approved",
                Paperwork.begin(house, TOPIC + "nomor").submitted().approved().id());
        things.put(
                "halfway",
                Paperwork.begin(house, TOPIC + "satu nomor")
                        .submitted()
                        .approved()
                        .numbered(0)
                        .id());
        things.put(
                "submitted",
                Paperwork.begin(house, TOPIC + "pemeriksaan").submitted().id());
        Paperwork answered =
                Paperwork.begin(house, TOPIC + "pembahasan").sent(0).sent(1);
        things.put("answered", answered.id());
        answered.comment("REVIEWER", 0, "Mohon ditimbang lagi.", "INTERNAL");
        things.put("comment", answered.comment("DRAFTER", 1, "Mohon 30 hari kerja.", "SHARED"));
        Paperwork draft = Paperwork.begin(house, TOPIC + "konsep");
        things.put("draft", draft.id());
        things.put("unit", draft.unit("siniar"));
        things.put("invited", Hearing.invite(house, 1).id());
        things.put("agreedon", Hearing.invite(house, 0).accepted().id());
        things.put("held", Hearing.invite(house, 0).accepted().held().id());
        Visitor administrator = house.token(house.cast().member("ADMINISTRATOR", 0));
        for (String kind : List.of("agency/agencies", "mandate/mandates", "account/accounts", "person/persons")) {
            String path = "/api/v1/" + kind.substring(kind.indexOf('/') + 1);
            things.put(kind.substring(0, kind.indexOf('/')), first(administrator.get(path)));
        }
        return things;
    }

    private static String first(java.net.http.HttpResponse<String> answer) {
        JsonNode list = Visitor.json(answer);
        JsonNode first = (list.has("items") ? list.get("items") : list).get(0);
        return first.get("id").asText();
    }

    private static String id(java.net.http.HttpResponse<String> answer, String name) {
        return Visitor.json(answer).get(name).asText();
    }
}
