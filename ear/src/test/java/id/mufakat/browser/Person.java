package id.mufakat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.mufakat.running.House;
import id.mufakat.running.Member;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * One person at one browser. Every page they reach has to be looked at: at both widths, by axe, for side scroll, for
 * words of another language, and for whatever the browser complained about. Each look leaves two pictures.
 */
final class Person implements AutoCloseable {

    private static final int HIGHEST = 6000;
    private static final Path SCREENS = Path.of("target", "screens").toAbsolutePath();

    private final House house;
    private final BrowserContext context;
    private final Page page;
    private final String story;
    private final Width width;
    private final Troubles troubles;
    private final Set<String> reached = new TreeSet<>();
    private int looks;

    Person(House house, BrowserContext context, String story, Width width) {
        this.house = house;
        this.context = context;
        this.story = story;
        this.width = width;
        this.troubles = Troubles.of(context, house.url());
        this.page = context.newPage();
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame()) && frame.url().startsWith(house.url())) {
                reached.add(path(frame.url()));
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Logs in by the card of the login page, which needs no look by everybody who passes it. */
    Person enter(Member member) {
        open("/login");
        seen("/login");
        button("Masuk sebagai " + member.username()).click();
        page.waitForURL(house.url() + "/");
        return this;
    }

    /** @param path with a slash in front */
    Response open(String path) {
        return page.navigate(house.url() + path);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false));
    }

    /** This complaint of the browser belongs to the story, such as a conflict that is tried on purpose. */
    void expect(String complaint) {
        troubles.expect(complaint);
    }

    /** A page that is no page of ours to be looked at, such as a PDF in the browser's own reader. */
    void seen(String address) {
        reached.remove(path(address));
    }

    /** Where a link leads, in full. */
    String address(String href) {
        return house.url() + href;
    }

    /** Looks at the page as it stands now, and whether it fits the other screen too. */
    void look(String step) {
        look(step, this::show);
    }

    /** Looks at the page with the same care on both screens. */
    void study(String step) {
        look(step, this::judge);
    }

    private void look(String step, BiConsumer<String, Width> other) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        String picture = String.format(Locale.ROOT, "%02d-%s", ++looks, step);
        judge(picture, width);
        other.accept(picture, width.other());
        page.setViewportSize(width.pixels(), width.height());
        speaks(language());
        assertThat(troubles.unexpected()).as("complaints at %s", picture).isEmpty();
        reached.remove(path(page.url()));
    }

    /** Looks at the same page in another language: its words, and whether they fit. */
    void read(String step) {
        String tag = language();
        fits(Width.DESK);
        fits(Width.HAND);
        picture(step + "-" + tag, Width.HAND);
        page.setViewportSize(width.pixels(), width.height());
        speaks(tag);
        assertThat(troubles.unexpected()).as("complaints at %s", step).isEmpty();
        reached.remove(path(page.url()));
    }

    /** What the screen shows without scrolling, as it is. */
    void glance(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENS.resolve(story).resolve(name + ".png")));
    }

    /** On paper: A4, nothing of the shell around it, nothing cut off at the side. */
    void print(String step) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".rail, .top, .btn, .skip, .tabs").all())
                .as("the shell on paper")
                .noneMatch(Locator::isVisible);
        byte[] paper = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(SCREENS.resolve(story).resolve(step + ".pdf")));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void show(String picture, Width at) {
        fits(at);
        picture(picture, at);
    }

    private void judge(String picture, Width at) {
        show(picture, at);
        assertThat(Axe.violations(page))
                .as("axe at %s, %d pixels", page.url(), at.pixels())
                .isEmpty();
    }

    private void fits(Width at) {
        page.setViewportSize(at.pixels(), at.height());
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue())
                .as("width of %s at %d pixels", page.url(), at.pixels())
                .isLessThanOrEqualTo(at.pixels());
    }

    /** The whole page, on a screen that is as high as it needs. */
    private void picture(String name, Width at) {
        Object high = page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(at.pixels(), Math.max(at.height(), Math.min(((Number) high).intValue(), HIGHEST)));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(story).resolve(name + "-" + at.pixels() + ".png")));
    }

    private String language() {
        return (String) page.evaluate("() => document.documentElement.lang");
    }

    private void speaks(String tag) {
        assertThat(Tongue.of(tag).slips(page))
                .as("words out of place on %s (%s)", page.url(), tag)
                .isEmpty();
    }

    @Override
    public void close() {
        try {
            assertThat(troubles.unexpected()).as("complaints").isEmpty();
            assertThat(reached).as("pages reached but not looked at").isEmpty();
        } finally {
            context.close();
        }
    }

    private static String path(String url) {
        return URI.create(url.split("[?#]", 2)[0]).getPath();
    }
}
