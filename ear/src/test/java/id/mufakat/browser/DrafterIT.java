package id.mufakat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.mufakat.running.House;
import id.mufakat.running.Paperwork;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A drafter at a desk, from an empty form to numbers of both sides; and those who answer them. */
@InBrowser
class DrafterIT {

    private static final String TOPIC =
            Paperwork.topic("Pertukaran data pengawasan netralitas pegawai di meja perancang");
    private static final String STORY = "drafter";
    private static final Pattern SAVED = Pattern.compile("^tersimpan [0-9]");

    @Test
    void a_drafter_writes_submits_mends_and_sees_it_through_to_the_numbers(House house, Chromium chromium) {
        try (Person drafter = chromium.desk(house, STORY)) {
            drafter.enter(house.cast().member("DRAFTER", 0));
            drafter.look("inbox");
            start(drafter);
            Paperwork paperwork = Paperwork.known(house, id(drafter.page()));
            write(drafter, paperwork);
            proofread(drafter);
            submit(drafter, "submitted");
            agree(house, chromium);
            returned(house, chromium);
            mend(drafter);
            paperwork.consented(1);
            approve(house, chromium, 0);
            approve(house, chromium, 1);
            number(house, chromium, 0);
            number(house, chromium, 1);
            printed(drafter, paperwork);
        }
    }

    private static void start(Person drafter) {
        drafter.link("Mulai kerja sama baru").click();
        drafter.look("start");
        drafter.page().locator("#tentang").fill("Pendek");
        drafter.field("Tempat penandatanganan").fill("Mangupura");
        drafter.button("Buat konsep").click();

        Page page = drafter.page();
        assertThat(page.locator("#wrong")).isFocused();
        assertThat(page.locator("[aria-invalid=true]")).hasCount(2);
        assertThat(drafter.page().locator("#tentang")).hasValue("Pendek");
        assertThat(drafter.field("Tempat penandatanganan")).hasValue("Mangupura");
        drafter.look("start-with-errors");

        drafter.page().locator("#tentang").fill(TOPIC);
        drafter.field("Nama pemilihan").fill("Pemilihan Umum Tahun 2029");
        drafter.field("Mitra").selectOption("BKPSDM Kabupaten Badung");
        drafter.button("Buat konsep").click();
        page.waitForURL(Pattern.compile("/agreement/draft\\?id="));
        assertThat(page.locator("#preview iframe")).isVisible();
        assertThat(page.locator("#open")).containsText("Semua isian lengkap");
        drafter.look("draft");
    }

    private static void write(Person drafter, Paperwork paperwork) {
        Page page = drafter.page();
        Locator unit = page.locator(".unit")
                .filter(new Locator.FilterOptions().setHasText("siniar (podcast)"))
                .first();
        unit.locator(".edit").click();
        Locator area = unit.locator("textarea");
        area.fill("penyebarluasan informasi melalui media, termasuk siniar (podcast) dan media sosial; dan");
        assertThat(unit.locator(".state")).containsText(SAVED);
        unit.locator(".acts button").click();
        assertThat(unit.locator(".words")).containsText("media sosial");
        drafter.look("draft-edited");

        unit.locator(".edit").click();
        paperwork.reword("media sosial", "papan pengumuman");
        drafter.expect("status of 409");
        area.fill("penyebarluasan informasi melalui media, termasuk siniar (podcast) dan radio komunitas; dan");
        assertThat(unit.locator(".both")).containsText("papan pengumuman");
        drafter.look("draft-conflict");
        unit.locator(".both button").first().click();
        assertThat(unit.locator(".state")).containsText(SAVED);
        unit.locator(".work > .acts button").click();
        assertThat(unit.locator(".words")).containsText("radio komunitas");

        drafter.field("Tempat penandatanganan").fill("Mangupura, Badung");
        assertThat(page.locator("#tempat-state")).containsText(SAVED);
    }

    /** What is wrong is listed, leads to its unit, and keeps the draft here until it is mended. */
    private static void proofread(Person drafter) {
        Page page = drafter.page();
        Locator unit = page.locator("#u-force-majeure-notice");
        String right = say(unit, "empat belas", "empat puluh");
        say(page.locator("#u-basis-civil-service"), "Nomor 20 Tahun 2023", "Nomor 5 Tahun 2014");
        assertThat(page.locator("#checks-count")).containsText("1 kesalahan, 1 peringatan");
        assertThat(page.locator("#checks a[href='#u-force-majeure-notice']")).containsText("seharusnya “empat belas”");
        assertThat(page.locator("#checks a[href='#u-basis-civil-service']")).containsText("Nomor 20 Tahun 2023");
        drafter.button("Kirim naskah").click();
        assertThat(page.locator("#wrong a")).hasCount(1);
        drafter.look("draft-faulty");

        page.locator("#wrong a").click();
        org.assertj.core.api.Assertions.assertThat(page.url()).endsWith("#u-force-majeure-notice");
        say(unit, "empat puluh", "empat belas");
        say(page.locator("#u-basis-civil-service"), "Nomor 5 Tahun 2014", "Nomor 20 Tahun 2023");
        assertThat(unit.locator(".words")).hasText(right);
        assertThat(page.locator("#checks")).containsText("Tidak ada temuan");
    }

    /** @return how the unit read before */
    private static String say(Locator unit, String words, String others) {
        String before = unit.locator(".words").textContent();
        unit.locator(".edit").click();
        Locator area = unit.locator("textarea");
        area.fill(area.inputValue().replace(words, others));
        assertThat(unit.locator(".state")).containsText(SAVED);
        unit.locator(".acts button").click();
        assertThat(unit.locator(".words")).containsText(others);
        return before;
    }

    private static void submit(Person drafter, String step) {
        drafter.button("Kirim naskah").click();
        drafter.page().waitForURL(Pattern.compile("/agreement/sheet\\?id="));
        assertThat(drafter.page().locator(".note.g")).containsText("Naskah dikirim");
        drafter.look(step);
    }

    private static void agree(House house, Chromium chromium) {
        try (Person partner = chromium.desk(house, STORY + "-partner")) {
            partner.enter(house.cast().member("DRAFTER", 1));
            partner.look("inbox");
            open(partner, "Tanggapi naskah");
            assertThat(partner.page().locator(".head")).containsText("Giliran Anda");
            partner.look("discussion");
            partner.button("Tolak dengan alasan").click();
            assertThat(partner.page().locator("#words")).hasAttribute("aria-invalid", "true");
            partner.look("discussion-without-reason");
            partner.field("Pertanyaan atau alasan").fill("Apakah ini sesuai pedoman?");
            partner.button("Tanyakan").click();
            assertThat(partner.page().locator("aside blockquote")).containsText("sesuai pedoman");
            partner.button("Setujui rumusan ini").click();
            partner.button("Setujui semua yang belum ditanggapi").click();
            assertThat(partner.page().locator(".note.g")).containsText("disetujui");
            partner.field("Surat pengantar").fill("Kami setuju seluruhnya.");
            partner.look("discussion-accepted");
            partner.button("Kirim naskah").click();
            assertThat(partner.page().locator(".note.g")).containsText("Naskah dikirim");
            partner.look("agreed");
        }
    }

    private static void returned(House house, Chromium chromium) {
        try (Person reviewer = chromium.desk(house, STORY + "-reviewer")) {
            reviewer.enter(house.cast().member("REVIEWER", 1));
            reviewer.look("inbox");
            open(reviewer, "Periksa naskah");
            assertThat(reviewer.page().locator("ins")).containsText("radio komunitas");
            reviewer.look("review");
            reviewer.button("Kembalikan dengan alasan").click();
            assertThat(reviewer.page().locator("#reason")).hasAttribute("aria-invalid", "true");
            reviewer.look("review-without-reason");
            reviewer.page().locator("#units input[value=scope-media]").check();
            reviewer.field("Alasan pengembalian").fill("Sebutkan juga laman resmi kedua instansi.");
            reviewer.button("Kembalikan dengan alasan").click();
            assertThat(reviewer.page().locator(".note.g")).containsText("dikembalikan");
            reviewer.look("returned");
        }
    }

    private static void mend(Person drafter) {
        drafter.open("/");
        drafter.look("inbox-returned");
        open(drafter, "Susun konsep");
        assertThat(drafter.page().locator(".note.a").first()).containsText("laman resmi");
        drafter.look("draft-returned");
        Locator unit = drafter.page().locator("#u-scope-media");
        unit.locator(".edit").click();
        unit.locator("textarea").fill("penyebarluasan informasi melalui media dan laman resmi; dan");
        assertThat(unit.locator(".state")).containsText(SAVED);
        submit(drafter, "submitted-again");
    }

    private static void approve(House house, Chromium chromium, int side) {
        try (Person reviewer = chromium.desk(house, STORY + "-reviewer-" + side)) {
            reviewer.enter(house.cast().member("REVIEWER", side));
            reviewer.look("inbox");
            open(reviewer, "Periksa naskah");
            reviewer.look("review");
            reviewer.button("Setujui naskah ini").click();
            assertThat(reviewer.page().locator(".note.g")).containsText("Persetujuan Anda tercatat");
            reviewer.look("approved");
        }
    }

    private static void number(House house, Chromium chromium, int side) {
        try (Person registrar = chromium.desk(house, STORY + "-registrar-" + side)) {
            registrar.enter(house.cast().member("REGISTRAR", side));
            registrar.look("inbox");
            open(registrar, "Berikan nomor");
            registrar.look("number");
            registrar.page().locator("#reserve").click();
            registrar.page().waitForURL(Pattern.compile("/agreement/sheet\\?id="));
            registrar.look("numbered");
        }
    }

    private static void printed(Person drafter, Paperwork paperwork) {
        paperwork.reached("SIGNING");
        drafter.page().reload();
        assertThat(drafter.page().locator(".way .now")).containsText("Tanda tangan");
        drafter.glance("printed");
        drafter.look("printed");
        drafter.print("sheet");
    }

    /** From the inbox to the task about this story's agreement. */
    static void open(Person person, String task) {
        person.page()
                .locator("main .row")
                .filter(new Locator.FilterOptions().setHasText(TOPIC))
                .filter(new Locator.FilterOptions().setHasText(task))
                .getByRole(AriaRole.LINK)
                .click();
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }
}
