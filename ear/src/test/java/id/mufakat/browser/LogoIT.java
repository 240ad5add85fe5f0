package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mufakat.running.House;
import id.mufakat.running.Visitor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An administrator gives the agency a new logo; what is no picture is refused beside the field. */
@InBrowser
class LogoIT {

    @Test
    void administrator_gives_the_agency_a_logo(House house, Chromium chromium) {
        try (Person administrator = chromium.desk(house, "logo")) {
            administrator.enter(house.cast().member("ADMINISTRATOR", 1));
            administrator.look("inbox");
            administrator.open("/administration/agencies");
            administrator.look("agencies");
            administrator
                    .page()
                    .locator(
                            "main a",
                            new Page.LocatorOptions()
                                    .setHasText(house.cast().agencies().get(1)))
                    .first()
                    .click();
            Locator logo = administrator.page().locator("img.logo");
            assertThat(logo).isVisible();
            administrator.look("agency");
            Object before = logo.getAttribute("src");

            upload(administrator, "logo.png", "bukan gambar".getBytes(StandardCharsets.UTF_8));
            assertThat(administrator.page().locator("#logo-wrong")).containsText("Unggah berkas PNG atau JPEG");
            administrator.look("no-picture");

            upload(administrator, "logo.png", picture());
            assertThat(administrator.page().locator(".note.g")).containsText("Logo dipasang");
            assertThat(logo.getAttribute("src")).isNotEqualTo(before);
            assertThat(logo.evaluate("image => image.decode().then(() => image.naturalHeight)"))
                    .isEqualTo(480);
            administrator.look("chosen");

            administrator.page().locator("#remove").click();
            assertThat(administrator.page().locator(".note.g")).containsText("Logo dihapus");
            assertThat(logo).hasCount(0);
            administrator.look("removed");
            upload(administrator, "logo.png", picture());
            assertThat(logo).isVisible();
            administrator.page().locator(".languages button[value=en]").click();
            administrator.read("agency");
        }
    }

    /** The other form of that page. */
    @Test
    void founder_is_told_what_the_invitation_of_a_partners_first_administrator_lacks(House house, Chromium chromium) {
        String id = Visitor.json(house.token(house.cast().member("ADMINISTRATOR", 0))
                        .send("POST", "/api/v1/agencies", partner()))
                .get("id")
                .asText();
        try (Person founder = chromium.desk(house, "first-administrator")) {
            founder.enter(house.cast().member("ADMINISTRATOR", 0));
            founder.look("inbox");
            founder.open("/administration/agency?id=" + id);
            founder.look("partner");
            founder.page().locator("#invite").click();
            assertThat(founder.page().locator("#name-wrong")).isVisible();
            founder.look("incomplete");
        }
    }

    @Test
    void founder_is_told_whom_to_turn_to_when_a_partner_looks_after_itself(House house, Chromium chromium) {
        String name = house.cast().agencies().get(1);
        try (Person founder = chromium.desk(house, "administered")) {
            founder.enter(house.cast().member("ADMINISTRATOR", 0)).seen("/");
            founder.open("/administration/agencies");
            founder.seen("/administration/agencies");
            founder.page()
                    .locator("main a", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            assertThat(founder.page().locator("#content")).containsText("hubungi instansi ini lewat kontak");
            assertThat(founder.page().locator("#invite")).hasCount(0);
            founder.look("partner");
        }
    }

    /** One that nobody administers yet. */
    private static String partner() {
        String code = "MITRA-" + ThreadLocalRandom.current().nextInt(1000, 10_000_000);
        return """
                {"code": "%s", "type": "BKPSDM", "name": "Badan %s", "shortName": "%s", "aliases": [], "region": "51.03",
                 "contact": {"address": "Jalan Fiktif 1", "unit": "", "phone": "", "email": ""}}"""
                .formatted(code, code, code);
    }

    private static void upload(Person administrator, String name, byte[] file) {
        administrator.page().locator("#logo").setInputFiles(new FilePayload(name, "image/png", file));
        administrator.page().locator("#choose").click();
    }

    /** A shield on a transparent ground, larger than papers need, in a colour of its own. */
    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(700, 800, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(ThreadLocalRandom.current().nextInt(0x1000000)));
        pen.fillPolygon(new int[] {50, 650, 650, 350, 50}, new int[] {50, 50, 500, 780, 500}, 5);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
