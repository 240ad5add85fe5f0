package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A registrar gives a number, takes it back with a reason, and keeps the book. */
@InBrowser
class RegistrarIT {

    private static final String TOPIC = Paperwork.topic("Sosialisasi netralitas bagi pegawai kecamatan");

    @Test
    void a_void_number_stays_in_the_book_that_the_registrar_keeps_and_prints(House house, Chromium chromium) {
        String id = Paperwork.begin(house, TOPIC).submitted().approved().id();
        try (Person registrar = chromium.desk(house, "registrar")) {
            registrar.enter(house.cast().member("REGISTRAR", 0));
            registrar.look("inbox");
            registrar.open("/agreement/number?id=" + id);
            registrar.look("number");
            registrar.page().locator("#reserve").click();
            registrar.page().waitForURL(Pattern.compile("/agreement/sheet"));
            registrar.look("numbered");
            takeBack(registrar);
            readBook(registrar);
            insertBetween(registrar);
            writePattern(registrar);
        }
    }

    private static void takeBack(Person registrar) {
        registrar.link("Batalkan nomor").click();
        registrar.look("void");
        registrar.field("Alasan").fill("salah memilih buku");
        registrar.page().locator("#cancel").click();
        registrar.page().waitForURL(Pattern.compile("/agreement/sheet"));
        registrar.look("voided");
    }

    private static void readBook(Person registrar) {
        registrar.page().locator(".rail nav a[href='/register/book']").click();
        Locator lines = registrar.page().locator("tbody tr", new Page.LocatorOptions().setHasText(TOPIC));
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("salah memilih buku");
        assertThat(lines.first()).containsText("Batal");
        assertThat(lines.last()).containsText("Diberikan");
        registrar.look("book");
        registrar.print("book");
    }

    /** A document of an earlier day, from outside, takes a number behind the one that was taken back. */
    private static void insertBetween(Person registrar) {
        Page page = registrar.page();
        String passed = page.locator("tbody tr", new Page.LocatorOptions().setHasText(TOPIC))
                .first()
                .locator("td.num")
                .innerText();
        registrar.field("Setelah nomor urut").fill("9999");
        registrar.field("Tanggal naskah").fill(earlier());
        registrar.field("Naskah apa").fill("Undangan audiensi");
        registrar.field("Mengapa disisipkan").fill("nomornya terlewat");
        page.locator("#insert").click();
        assertThat(page.locator("#after-wrong")).containsText("belum dilewati");
        registrar.field("Setelah nomor urut").fill(passed);
        page.locator("#insert").click();
        assertThat(page.locator(".note.g")).containsText("Nomor sisipan");
        registrar.field("Cari nomor").fill(passed + ".1");
        page.locator(".chooser button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Undangan audiensi");
        registrar.look("inserted");
        String inserted = page.locator("tbody tr .nums b").innerText();
        registrar.field("Nomor yang keliru").fill(inserted);
        page.locator("#strike").click();
        assertThat(page.locator("#struckReason-wrong")).containsText("wajib");
        registrar.field("Mengapa dibatalkan").fill("salah tanggal");
        page.locator("#strike").click();
        assertThat(page.locator(".note.g")).containsText("sudah dibatalkan");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(inserted)))
                .containsText("Batal");
    }

    /** In the year of the book that is shown, which is this year where the agency is. */
    private static String earlier() {
        return LocalDate.now(ZoneId.of("Asia/Makassar")).withDayOfYear(1).toString();
    }

    private static void writePattern(Person registrar) {
        Locator pattern = registrar.page().locator("#pattern");
        String before = pattern.inputValue();
        pattern.fill("HK.02.00/{YYYY}");
        registrar.page().locator("#write").click();
        assertThat(registrar.page().locator("#pattern-wrong")).containsText("nomor urut");
        registrar.look("pattern-without-number");
        pattern.fill(before);
        registrar.page().locator("#write").click();
        assertThat(registrar.page().locator(".note.g")).containsText("Pola nomor disimpan");
        registrar.look("pattern-written");
        registrar.page().locator(".languages button[value=en]").click();
        assertThat(registrar.page().locator("h1")).containsText("Number register");
        registrar.read("book");
    }
}
