package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An archivist finds one document in every way people look for it; a stranger compares it with the paper in hand. */
@InBrowser
class ArchivistIT {

    private static final String TOPIC = Paperwork.topic("Pembinaan netralitas penyuluh kebudayaan");

    @Test
    void what_was_signed_is_found_by_words_typos_numbers_and_names_and_known_to_strangers(
            House house, Chromium chromium) {
        Paperwork paperwork =
                Paperwork.begin(house, TOPIC).submitted().approved().printed().inForce();
        String number = paperwork.sheet().get("sides").get(0).get("number").asText();
        try (Person archivist = chromium.desk(house, "archivist")) {
            archivist.enter(house.cast().member("ARCHIVIST", 0));
            archivist.look("inbox");
            find(archivist);
            narrow(archivist);
            for (String words : new String[] {number, number.substring(0, number.indexOf("/K.")), "Wirajaya"}) {
                search(archivist, words);
                assertThat(hit(archivist)).isVisible();
            }
            archivist.look("found-by-name");
            open(archivist);
        }
        try (Person stranger = chromium.hand(house, "stranger")) {
            compare(stranger, paperwork.sheet().get("code").asText(), number);
        }
    }

    private static void find(Person archivist) {
        archivist.page().keyboard().press("/");
        assertThat(archivist.page().locator("#search")).isFocused();
        archivist.page().keyboard().type("penyuluh kebudayaan");
        archivist.page().keyboard().press("Enter");
        assertThat(hit(archivist)).isVisible();
        assertThat(hit(archivist).locator("mark").first()).isVisible();
        archivist.glance("found");
        archivist.look("found");
        archivist.print("found");

        search(archivist, "penyulh kebudayan");
        assertThat(archivist.page().locator(".note.a")).containsText("kata yang mirip");
        assertThat(hit(archivist)).isVisible();
        archivist.look("found-in-spite-of-typos");

        // The foot of every page is part of no text.
        search(archivist, "\"Halaman 2 dari\"");
        assertThat(archivist.page().locator(".empty")).isVisible();

        search(archivist, "kapal selam");
        assertThat(archivist.page().locator(".empty")).containsText("Tidak ada naskah yang cocok");
        archivist.look("found-nothing");
    }

    private static void narrow(Person archivist) {
        Page page = archivist.page();
        search(archivist, "netralitas");
        Locator facets = page.locator(".facet");
        for (String facet : new String[] {"Nota Kesepahaman", "BKPSDM Kabupaten Badung", "Berlaku"}) {
            facets.getByText(facet, new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(facets.locator("[aria-current=true]", has(facet))).isVisible();
        }
        archivist.look("narrowed");
        facets.locator("[aria-current=true]", has("Berlaku")).click();
        assertThat(facets.locator("[aria-current=true]")).hasCount(2);
    }

    private static void open(Person archivist) {
        Page page = archivist.page();
        hit(archivist).locator("a").click();
        assertThat(page.locator("h1")).containsText(Pattern.compile("kebudayaan", Pattern.CASE_INSENSITIVE));
        archivist.look("document");
        APIResponse paper = page.request()
                .get(archivist.address(archivist.link("Buka naskah (PDF)").getAttribute("href")));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        archivist.link("Riwayat kerja sama ini").click();
        archivist.look("agreement");
        archivist.link("Lihat alur pada diagram").click();
        assertThat(page.locator(".diagram svg .way-passed").first()).isVisible();
        archivist.look("diagram");
    }

    private static void compare(Person stranger, String code, String number) {
        stranger.open("/v/" + code);
        Locator main = stranger.page().locator("main");
        assertThat(main).containsText("bandingkan dengan naskah di tangan Anda");
        assertThat(main).containsText(number);
        assertThat(main).not().containsText("Wirajaya");
        stranger.glance("record");
        stranger.look("record");
        stranger.expect("status of 404");
        stranger.open("/v/tidak-ada");
        stranger.look("record-unknown");
    }

    private static void search(Person archivist, String words) {
        archivist.page().locator("#search").fill(words);
        archivist.page().locator("#search").press("Enter");
        assertThat(archivist.page().locator(".head")).containsText(words);
    }

    private static Locator hit(Person archivist) {
        return archivist
                .page()
                .locator(
                        "main .row",
                        new Page.LocatorOptions().setHasText(Pattern.compile(TOPIC, Pattern.CASE_INSENSITIVE)))
                .first();
    }

    private static Locator.LocatorOptions has(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
