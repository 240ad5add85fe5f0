package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Parts of a text put in, out and elsewhere by one side, and read by the other before anything counts as agreed. */
@InBrowser
class ArrangeIT {

    private static final String STORY = "arrange";
    private static final Pattern SAVED = Pattern.compile("^tersimpan [0-9]");

    @Test
    void parts_are_moved_put_in_and_taken_out_by_keyboard_and_taken_back(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, Paperwork.topic("Susunan naskah"));
        try (Person drafter = chromium.desk(house, STORY)) {
            Page page = enter(drafter, house, paperwork, 0);
            press(page, "scope", "Alt+ArrowUp");
            assertThat(told(page)).containsText("dipindahkan");
            assertThat(page.locator("#u-scope h3")).containsText("Pasal 1");
            assertThat(page.locator("#u-scope .arrange")).isFocused();
            page.keyboard().press("Alt+z");
            assertThat(page.locator("#u-scope h3")).containsText("Pasal 2");

            press(page, "term", "Alt+Enter");
            Locator fresh = page.locator("#u-term ~ .k-ARTICLE").first();
            assertThat(fresh.locator("textarea")).isFocused();
            fresh.locator("textarea").fill("PARA PIHAK menyampaikan siaran pers bersama sebagaimana dimaksud pada ");
            fresh.locator("select").selectOption("scope-media");
            assertThat(fresh.locator(".state")).containsText(SAVED);
            fresh.locator(".work > .acts button").click();
            assertThat(fresh.locator(".words")).containsText("pada Pasal 2 huruf e");
            retitled(page, fresh);

            press(page, "implementation", "Alt+Delete");
            assertThat(page.locator("#arranging")).containsText("bagian wajib Pelaksanaan tidak ada");
            drafter.look("taking-out");
            page.keyboard().press("Escape");
            assertThat(page.locator("#arranging")).hasCount(0);
            takenOut(drafter, paperwork);
        }
    }

    private static void retitled(Page page, Locator article) {
        article.locator(".arrange").click();
        page.locator("#heading-now").fill("SIARAN PERS");
        page.locator("#arrange-retitle").click();
        assertThat(article.locator("h3")).containsText("SIARAN PERS");
    }

    /** Not behind the back of a colleague who has just worded it otherwise. */
    private static void takenOut(Person drafter, Paperwork paperwork) {
        Page page = drafter.page();
        press(page, "scope-media", "Alt+Delete");
        assertThat(page.locator("#reason")).isFocused();
        paperwork.reword("siniar", "siaran");
        drafter.expect("status of 409");
        page.locator("#arrange-out").click();
        assertThat(told(page)).containsText("baru saja diubah orang lain");
        assertThat(page.locator("#u-scope-media .words")).containsText("siaran");

        press(page, "scope-media", "Alt+Delete");
        page.locator("#reason").fill("Diatur dalam pasal tersendiri.");
        page.locator("#arrange-out").click();
        assertThat(page.locator("#u-scope-media")).hasCount(0);
        assertThat(page.locator("#checks")).containsText("merujuk ke bagian yang tidak ada lagi");
        assertThat(page.locator("#edits")).containsText("siaran");
        drafter.look("taken-out");
        page.locator("#undo").click();
        assertThat(page.locator("#u-scope-media .words")).containsText("siaran");
    }

    @Test
    void what_one_side_moved_the_other_reads_and_accepts(House house, Chromium chromium) {
        Paperwork paperwork =
                Paperwork.begin(house, Paperwork.topic("Susunan dibahas")).sent(0);
        try (Person partner = chromium.desk(house, STORY + "-partner")) {
            Page page = enter(partner, house, paperwork, 1);
            press(page, "disputes", "Alt+ArrowUp");
            assertThat(told(page)).containsText("dipindahkan");
            paperwork.consented(1);
        }
        try (Person drafter = chromium.desk(house, STORY + "-answer")) {
            drafter.enter(house.cast().member("DRAFTER", 0));
            drafter.look("inbox");
            drafter.open("/agreement/discussion?id=" + paperwork.id());
            assertThat(drafter.page().locator("#unit-name")).containsText("Susunan bagian");
            assertThat(drafter.page().locator("article")).containsText("PENYELESAIAN PERSELISIHAN");
            drafter.look("order");
            drafter.button("Setujui susunan ini").click();
            assertThat(drafter.page().locator(".note.g")).containsText("Persetujuan tercatat");
            drafter.seen("/agreement/discussion");
            drafter.button("Kirim naskah").click();
            assertThat(drafter.page().locator(".way .now")).containsText("Persetujuan");
            drafter.look("agreed");
        }
    }

    private static Page enter(Person drafter, House house, Paperwork paperwork, int side) {
        drafter.enter(house.cast().member("DRAFTER", side));
        drafter.look("inbox");
        drafter.open("/agreement/draft?id=" + paperwork.id());
        assertThat(drafter.page().locator("#preview iframe")).isVisible();
        drafter.look("draft");
        return drafter.page();
    }

    private static void press(Page page, String unit, String keys) {
        page.locator("#u-" + unit + " > .arrange").focus();
        page.keyboard().press(keys);
    }

    private static Locator told(Page page) {
        return page.locator("#structure-state");
    }
}
