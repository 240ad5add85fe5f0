package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.mufakat.running.House;
import id.mufakat.running.Member;
import id.mufakat.running.Paperwork;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two heads sign: the first with a thumb on a phone, the second with nothing but a keyboard. */
@InBrowser
class HeadIT {

    private static final String TOPIC =
            Paperwork.topic("Pertukaran data pengawasan netralitas pegawai di tangan pimpinan");
    private static final int MOST_KEYS = 80;

    @Test
    void one_head_signs_with_a_thumb_and_the_other_with_a_keyboard(House house, Chromium chromium) {
        Paperwork paperwork = Paperwork.begin(house, TOPIC);
        paperwork.reword("dapat diperpanjang", "boleh diperpanjang");
        paperwork.submitted().approved().printed();
        try (Person head = chromium.hand(house, "head")) {
            Member member = paperwork.turn();
            head.enter(member);
            head.glance("inbox");
            head.look("inbox");
            head.page().locator("main .row", text(TOPIC)).locator("a").tap();
            know(head, paperwork);
            read(head);
            head.glance("sign");
            head.look("sign");
            wrong(head);
            sign(head, member);
            goBack(head);
        }
        assertThat(signatures(paperwork)).isEqualTo(1);
        try (Person head = chromium.desk(house, "head-keyboard")) {
            signByKeyboard(head, paperwork.turn());
        }
        assertThat(signatures(paperwork.reached("IN_FORCE"))).isEqualTo(2);
    }

    /** Before the thumb moves: the numbers, the date, until when it binds, and what is not as the template has it. */
    private static void know(Person head, Paperwork paperwork) {
        Page page = head.page();
        Locator facts = page.locator("dl.brief");
        for (var side : paperwork.sheet().get("sides")) {
            assertThat(facts).containsText(side.get("number").asText());
        }
        assertThat(facts).containsText(paperwork.sheet().get("date").asText().substring(0, 4));
        assertThat(facts).containsText("sampai 3 tahun setelah tanda tangan terakhir");
        Locator changes = page.locator("details#changes");
        assertThat(changes.locator("summary")).hasText("1 bagian berbeda dari templat");
        changes.locator("summary").tap();
        assertThat(changes.locator("del")).containsText("dapat");
        assertThat(changes.locator("ins")).containsText("boleh");
        head.look("changes");
    }

    private static void read(Person head) {
        Page page = head.page();
        assertThat(page.locator("h1")).containsText("Nota Kesepahaman");
        Response paper = page.waitForResponse(
                Pattern.compile("/agreement/paper\\?"),
                () -> page.getByText(Pattern.compile("Baca naskah lengkap")).tap());
        assertThat(paper.headerValue("content-type")).isEqualTo("application/pdf");
        page.waitForURL(Pattern.compile("/agreement/paper"));
        page.goBack();
        head.seen("/agreement/paper");
        assertThat(head.button("Tanda tangani")).isVisible();
    }

    private static void wrong(Person head) {
        head.field("Frasa sandi").fill("bukan frasa sandi yang benar");
        head.button("Tanda tangani").tap();
        assertThat(head.page().locator("#wrong")).containsText("Tidak ada yang ditandatangani");
        assertThat(head.field("Frasa sandi")).hasAttribute("aria-invalid", "true");
        head.look("wrong-passphrase");
    }

    /** As impatient people do: twice, as fast as they can. */
    private static void sign(Person head, Member member) {
        head.field("Frasa sandi").fill(member.passphrase());
        head.button("Tanda tangani").dblclick();
        assertThat(head.page().locator(".verdict")).containsText("Anda telah menandatangani");
        assertThat(head.button("Tanda tangani")).hasCount(0);
        head.glance("signed");
        head.look("signed");
    }

    private static void goBack(Person head) {
        head.page().goBack();
        head.page().goForward();
        assertThat(head.page().locator(".verdict")).containsText("Anda telah menandatangani");
        head.look("back-and-forth");
        head.open("/");
        assertThat(head.page().locator("main .rows .row", text(TOPIC))).hasCount(0);
        head.look("inbox-after");
    }

    private static void signByKeyboard(Person head, Member member) {
        Page page = head.page();
        head.open("/login");
        head.look("login");
        reach(head, "document.activeElement.id === 'username'");
        page.keyboard().type(member.username());
        page.keyboard().press("Tab");
        page.keyboard().type(member.password());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/$"));
        head.look("inbox");
        reach(head, "document.activeElement.closest('.row')?.innerText.includes('" + TOPIC + "')");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/signing/sign"));
        head.look("sign");
        reach(head, "document.activeElement.id === 'passphrase'");
        page.keyboard().type(member.passphrase());
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).containsText("Anda telah menandatangani");
        head.look("signed");
    }

    /** Presses Tab until the focus is there; wherever it stops on the way, it can be seen. */
    private static void reach(Person head, String there) {
        Page page = head.page();
        for (int key = 0; key < MOST_KEYS; key++) {
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    """
                            () => { const at = document.activeElement; if (at === document.body) return true;
                              const box = at.getBoundingClientRect(), style = getComputedStyle(at);
                              return box.width > 0 && box.height > 0 && style.outlineStyle !== 'none'; }
                            """))
                    .as("the focus is seen")
                    .isEqualTo(true);
            if (Boolean.TRUE.equals(page.evaluate("() => Boolean(" + there + ")"))) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + there);
    }

    private static int signatures(Paperwork paperwork) {
        int signed = 0;
        for (var signature : paperwork.sheet().get("signatures")) {
            signed += signature.hasNonNull("signedAt") ? 1 : 0;
        }
        return signed;
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
