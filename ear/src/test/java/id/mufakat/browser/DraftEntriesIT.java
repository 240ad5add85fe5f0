package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a drafter types is never lost, neither to a house that is gone nor to a colleague at the same draft. */
@InBrowser
class DraftEntriesIT {

    private static final Pattern SAVED = Pattern.compile("^tersimpan [0-9]");
    private static final String PLACE = "tempat";

    @Test
    void entries_outlive_a_house_that_cannot_be_reached_and_a_page_that_is_loaded_again(
            House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Isian terjaga"));
        try (Person drafter = chromium.desk(house, "entries")) {
            Page page = enter(drafter, house, paperwork);
            drafter.expect("net::ERR_(FAILED|INTERNET_DISCONNECTED)");
            page.route("**/api/v1/**/form", Route::abort);
            type(drafter, ", Badung");
            assertThat(state(page)).containsText("dicoba lagi");
            drafter.look("unreachable");

            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> leave(dialog, asked));
            page.reload();
            assertThat(asked).containsExactly("beforeunload");
            assertThat(place(drafter)).hasValue("Mangupura, Badung");
            page.unroute("**/api/v1/**/form");
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung");

            drafter.context().setOffline(true);
            type(drafter, " Utara");
            assertThat(state(page)).containsText("dicoba lagi");
            drafter.context().setOffline(false);
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung Utara");
            drafter.look("saved");
        }
    }

    /** Somebody logs out in another window while this one saves by itself. */
    @Test
    void entries_outlive_the_session_and_the_page_leads_back_in(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Isian setelah sesi berakhir"));
        try (Person drafter = chromium.desk(house, "entries-without-session")) {
            Page page = enter(drafter, house, paperwork);
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> leave(dialog, asked));
            drafter.expect("status of 401");
            leaveElsewhere(drafter);
            type(drafter, ", Badung");
            assertThat(state(page)).containsText("Sesi berakhir; isian Anda aman di peramban ini.");
            assertThat(place(drafter)).not().hasAttribute("aria-invalid", "true");
            drafter.button("Kirim naskah").click();
            assertThat(drafter.link("Masuk lagi")).isFocused();
            drafter.look("session-over");

            drafter.link("Masuk lagi").click();
            drafter.look("login");
            comeIn(page, house);
            page.waitForURL(Pattern.compile("/agreement/draft\\?id=" + paperwork.id()));
            assertThat(place(drafter)).hasValue("Mangupura, Badung");
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung");
            assertThat(asked).isEmpty();
            drafter.look("saved");
        }
    }

    @Test
    void entries_are_saved_once_somebody_is_in_again_or_the_house_has_time(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Isian setelah masuk di jendela lain"));
        try (Person drafter = chromium.desk(house, "entries-and-another-window")) {
            Page page = enter(drafter, house, paperwork);
            drafter.expect("status of 4(01|29)");
            leaveElsewhere(drafter);
            type(drafter, ", Badung");
            assertThat(drafter.link("Masuk lagi")).isVisible();
            Page other = drafter.context().newPage();
            other.navigate(drafter.address("/login"));
            comeIn(other, house);
            other.waitForURL(drafter.address("/"));
            other.close();
            page.evaluate("() => window.dispatchEvent(new Event('focus'))");
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung");

            page.route("**/api/v1/**/form", DraftEntriesIT::tooBusy);
            type(drafter, " Utara");
            assertThat(state(page)).containsText("terlalu banyak permintaan");
            assertThat(place(drafter)).not().hasAttribute("aria-invalid", "true");
            page.unroute("**/api/v1/**/form");
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung Utara");
        }
    }

    @Test
    void two_drafters_see_each_others_entries_before_one_takes_the_others_place(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Isian dua perancang"));
        try (Person drafter = chromium.desk(house, "entries-of-two")) {
            Page page = enter(drafter, house, paperwork);
            drafter.expect("status of 409");
            paperwork.fill(PLACE, "Kuta");
            paperwork.fill("pemilihan.nama", "Pemilihan Tahun 2030");
            type(drafter, ", Badung");
            Locator both = page.locator("#tempat ~ .both");
            assertThat(both).containsText("Kuta");
            assertThat(paperwork.filled(PLACE)).isEqualTo("Kuta");
            drafter.look("conflict");

            drafter.button("Pakai isian saya").click();
            assertThat(state(page)).containsText(SAVED);
            assertThat(paperwork.filled(PLACE)).isEqualTo("Mangupura, Badung");
            assertThat(drafter.field("Nama pemilihan")).hasValue("Pemilihan Tahun 2030");

            paperwork.fill(PLACE, "Denpasar");
            type(drafter, " Utara");
            drafter.button("Pakai isian mereka").click();
            assertThat(place(drafter)).hasValue("Denpasar");
            assertThat(paperwork.filled("pemilihan.nama")).isEqualTo("Pemilihan Tahun 2030");
        }
    }

    @Test
    void without_scripts_the_form_says_it_as_well(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Isian tanpa skrip"));
        try (Person drafter = chromium.desk(house, "entries-without-scripts")) {
            drafter.page().route(Pattern.compile("draft\\.js"), Route::abort);
            drafter.expect("net::ERR_FAILED");
            Page page = enter(drafter, house, paperwork);
            paperwork.fill(PLACE, "Kuta");
            paperwork.fill("pemilihan.nama", "Pemilihan Tahun 2030");
            place(drafter).fill("Denpasar");
            drafter.button("Simpan isian").click();

            assertThat(page.locator("#tempat-wrong")).containsText("menjadi “Kuta”");
            assertThat(place(drafter)).hasValue("Denpasar");
            assertThat(drafter.field("Nama pemilihan")).hasValue("Pemilihan Tahun 2030");
            drafter.look("conflict");
            drafter.button("Simpan isian").click();
            assertThat(page.locator("[role=status].note")).containsText("Isian tersimpan");
            assertThat(paperwork.filled(PLACE)).isEqualTo("Denpasar");
            assertThat(paperwork.filled("pemilihan.nama")).isEqualTo("Pemilihan Tahun 2030");
            drafter.look("saved");
        }
    }

    private static void leaveElsewhere(Person drafter) {
        Page other = drafter.context().newPage();
        other.navigate(drafter.address("/"));
        other.getByText("Keluar").click();
        other.waitForURL(Pattern.compile("/login"));
        other.close();
    }

    private static void comeIn(Page page, House house) {
        page.getByText("Masuk sebagai " + house.cast().member("DRAFTER", 0).username())
                .click();
    }

    private static void tooBusy(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(429)
                .setHeaders(Map.of("Retry-After", "2"))
                .setContentType("application/problem+json")
                .setBody("{}"));
    }

    private static Page enter(Person drafter, House house, Paperwork paperwork) {
        drafter.enter(house.cast().member("DRAFTER", 0));
        drafter.look("inbox");
        drafter.open("/agreement/draft?id=" + paperwork.id());
        drafter.look("draft");
        return drafter.page();
    }

    /** Keys, as a person presses them: a browser asks nobody who has not touched the page. */
    private static void type(Person drafter, String words) {
        place(drafter).press("End");
        place(drafter).pressSequentially(words);
        place(drafter).blur();
    }

    private static void leave(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.accept();
    }

    private static Locator place(Person drafter) {
        return drafter.field("Tempat penandatanganan");
    }

    private static Locator state(Page page) {
        return page.locator("#tempat-state");
    }
}
