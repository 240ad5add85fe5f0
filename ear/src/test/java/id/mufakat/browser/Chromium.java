package id.mufakat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import id.mufakat.running.House;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. It talks to the house and to nobody else. */
final class Chromium implements AutoCloseable {

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Long enough for a machine that is busy with everything else. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ALONE));
        return new Chromium(playwright, browser);
    }

    /** Somebody at a desk, who looks at 1280 pixels and has a mouse. */
    Person desk(House house, String story) {
        return new Person(house, context(Width.DESK), story, Width.DESK);
    }

    /** Somebody on the way, with 360 pixels and a thumb. */
    Person hand(House house, String story) {
        return new Person(house, context(Width.HAND), story, Width.HAND);
    }

    private BrowserContext context(Width width) {
        NewContextOptions options = new NewContextOptions()
                .setLocale("id-ID")
                .setTimezoneId("Asia/Makassar")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width.pixels(), width.height());
        if (width == Width.HAND) {
            options.setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2);
        }
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chromium on the PATH; ./mufakat test installs it"));
    }
}
