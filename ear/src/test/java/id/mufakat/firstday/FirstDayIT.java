package id.mufakat.firstday;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mufakat.running.Cast;
import id.mufakat.running.House;
import id.mufakat.running.Member;
import id.mufakat.running.Paperwork;
import id.mufakat.running.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A new installation is used for real from the first day: nothing but the console's link and what people enter. */
@Execution(ExecutionMode.CONCURRENT)
class FirstDayIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LETTERS = 17;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String PASSPHRASE = "perahu kecil ombak besar";
    private static final String BAWASLU = "Bawaslu Kabupaten Badung";
    private static final String BKPSDM = "BKPSDM Kabupaten Badung";

    @Test
    void a_house_is_founded_peopled_and_brings_its_first_agreement_into_force(@TempDir Path folder)
            throws IOException, InterruptedException {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try (EmptyHouse house =
                EmptyHouse.open(folder.resolve("data"), mail.getSmtp().getPort())) {
            assertThat(house.stranger().get("/login").body()).doesNotContain("data-cast", "/mailbox");
            assertThat(house.stranger().get("/mailbox").statusCode())
                    .as("letters are their readers' own")
                    .isEqualTo(404);
            found(house);
            Bureau bawaslu = new Bureau(house, "wayan.pengelola", BAWASLU);
            String partner = invitePartner(bawaslu, house);
            Bureau bkpsdm = new Bureau(house, "made.pengelola", BKPSDM);

            List<Member> people = new ArrayList<>(settle(
                    bawaslu,
                    bawaslu.headOffice("Ketua " + BAWASLU, "BAWASLU_COMMISSIONER"),
                    bawaslu.person("Ni Luh Contoh Ketua")));
            assertThat(start(house, people.get(0), partner))
                    .as("a side without a confirmed head binds nobody")
                    .contains("head-missing");
            people.addAll(settle(
                    bkpsdm,
                    bkpsdm.headOffice("Kepala " + BKPSDM, "CIVIL_SERVANT"),
                    bkpsdm.civilServant("I Gede Contoh Kepala", "990000000000000023", "Pembina Utama Muda (IV/c)")));

            Paperwork.begin(House.of(house.url(), Cast.of(people)), Paperwork.topic("netralitas"))
                    .submitted()
                    .approved()
                    .printed()
                    .inForce();
            demandLetters(mail);
        } finally {
            mail.stop();
        }
    }

    /** By way of a real server, each of those concerned and nobody else, with a link and nothing of the text. */
    private static void demandLetters(GreenMail mail) {
        assertThat(mail.waitForIncomingEmail(PATIENCE_MILLIS, LETTERS))
                .as("letters: %s", told(mail))
                .isTrue();

        assertThat(told(mail))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Menunggu tanggapan Anda",
                        List.of("bkpsdm.drafter"),
                        "Menunggu pemeriksaan Anda",
                        List.of("bawaslu.reviewer", "bkpsdm.reviewer"),
                        "Menunggu nomor dari Anda",
                        List.of("bawaslu.registrar", "bkpsdm.registrar"),
                        "Menunggu tanda tangan Anda",
                        List.of("bawaslu.signatory", "bkpsdm.signatory"),
                        "Mulai berlaku",
                        Stream.of("bawaslu", "bkpsdm")
                                .flatMap(side -> Stream.of("archivist", "drafter", "registrar", "reviewer", "signatory")
                                        .map(role -> side + "." + role))
                                .toList()));
        assertThat(mail.getReceivedMessages())
                .allSatisfy(letter -> assertThat(letter.getContent().toString())
                        .contains(EmptyHouse.ADDRESS + "/", BAWASLU + " – " + BKPSDM)
                        .doesNotContain("PIHAK", "Pasal"));
    }

    /** Who was told, in alphabetical order, by what the subject begins with. */
    private static Map<String, List<String>> told(GreenMail mail) {
        return Stream.of(mail.getReceivedMessages())
                .collect(Collectors.groupingBy(
                        letter -> read(letter).subject().split(":", 2)[0],
                        Collectors.mapping(
                                letter -> read(letter).reader(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        readers -> readers.stream().sorted().toList()))));
    }

    private record Told(String reader, String subject) {}

    private static Told read(MimeMessage letter) {
        try {
            return new Told(letter.getAllRecipients()[0].toString().split("@", 2)[0], letter.getSubject());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The link that only the console knows, for one use. */
    private static void found(EmptyHouse house) {
        String link = "/setup?token=" + house.secret();
        assertThat(house.secret()).hasSizeGreaterThan(20);

        HttpResponse<String> founded = setup(house, link, "wayan.pengelola");

        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(302);
        assertThat(setup(house, link, "orang.lain").statusCode())
                .as("used once, the link is dead")
                .isEqualTo(200);
        assertThat(house.stranger()
                        .send("POST", "/api/v1/tokens", login("orang.lain"))
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> setup(EmptyHouse house, String link, String username) {
        return PlainForm.on(house.stranger(), link)
                .fill("type", "BAWASLU_KAB")
                .fill("code", "K.BA-01")
                .fill("region", "51.03")
                .fill("name", "Badan Pengawas Pemilihan Umum Kabupaten Badung")
                .fill("shortName", BAWASLU)
                .fill("address", "Jalan Raya Sempidi, Mangupura")
                .fill("unit", "Subbagian Hukum")
                .fill("phone", "(0361) 555-0101")
                .fill("email", "hukum@bawaslu.example")
                .fill("personName", "I Wayan Contoh Pengelola")
                .fill("username", username)
                .fill("password", Bureau.PASSWORD)
                .press("found");
    }

    private static String login(String username) {
        return JSON.createObjectNode()
                .put("username", username)
                .put("password", Bureau.PASSWORD)
                .toString();
    }

    /** The partner's first administrator comes in by a link as well. */
    private static String invitePartner(Bureau founders, EmptyHouse house) {
        ObjectNode agency = JSON.createObjectNode()
                .put("code", "BKPSDM-BADUNG")
                .put("type", "BKPSDM")
                .put("name", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Badung")
                .put("shortName", BKPSDM)
                .put("region", "51.03");
        agency.putObject("contact")
                .put("address", "Jalan Raya Sempidi, Mangupura")
                .put("unit", "Sekretariat")
                .put("phone", "(0361) 555-0102")
                .put("email", "sekretariat@bkpsdm.example");
        String id = Bureau.created(founders.administrator().send("POST", "/api/v1/agencies", agency.toString()));
        ObjectNode first = JSON.createObjectNode().put("username", "made.pengelola");
        first.putObject("person").put("name", "I Made Contoh Pengelola");
        HttpResponse<String> invited = founders.administrator()
                .send("POST", "/api/v1/agencies/" + id + "/first-administrator", first.toString());
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(200);
        String link = Visitor.json(invited).get("link").asText();
        assertThat(Bureau.accept(house.stranger(), link)).isEqualTo(302);
        assertThat(Bureau.accept(house.stranger(), link))
                .as("a link works once")
                .isEqualTo(200);
        return id;
    }

    /** Everybody an agreement needs, the drafter first. */
    private static List<Member> settle(Bureau bureau, String office, String head) {
        Member registrar = bureau.hired("REGISTRAR");
        Visitor second = bureau.visitor(registrar);
        String mandate = bureau.propose(head, office);
        assertThat(Bureau.confirm(bureau.administrator(), mandate).statusCode())
                .as("nobody confirms what they proposed")
                .isEqualTo(409);
        assertThat(bureau.home(registrar))
                .contains("1 mandat menunggu pengukuhan Anda", "/appointment/mandates")
                .doesNotContain("Semua sudah Anda kerjakan");
        assertThat(Bureau.confirm(second, mandate).statusCode()).isEqualTo(204);
        assertThat(bureau.home(registrar)).contains("Semua sudah Anda kerjakan");
        Member signatory = bureau.hired(head, "SIGNATORY", PASSPHRASE);
        String release = enrol(bureau.visitor(signatory), bureau.administrator());
        assertThat(bureau.home(registrar)).contains("1 kunci tanda tangan menunggu pengesahan Anda");
        assertThat(second.send("POST", release, "{}").statusCode()).isEqualTo(204);
        assertThat(bureau.home(registrar)).contains("Semua sudah Anda kerjakan");
        assertThat(standing(bureau.visitor(signatory))).isEqualTo("VALID");
        return List.of(
                bureau.hired("DRAFTER"), bureau.hired("REVIEWER"), bureau.hired("ARCHIVIST"), registrar, signatory);
    }

    /**
     * The head makes a key; who has met them, and could not have come in as them, releases it.
     *
     * @return where that is done
     */
    private static String enrol(Visitor head, Visitor administrator) {
        String lock = JSON.createObjectNode().put("passphrase", PASSPHRASE).toString();
        assertThat(head.send("POST", "/api/v1/me/key", lock).statusCode()).isEqualTo(204);
        assertThat(standing(head)).isEqualTo("WAITING");
        JsonNode key = Visitor.json(head.get("/api/v1/me/key"));
        String release = "/api/v1/keys/" + key.get("serial").asText() + "/release";

        assertThat(administrator.send("POST", release, "{}").statusCode())
                .as("whoever made the link vouches for no key behind it")
                .isEqualTo(409);
        return release;
    }

    private static String standing(Visitor head) {
        return Visitor.json(head.get("/api/v1/me/key")).get("standing").asText();
    }

    private static String start(EmptyHouse house, Member drafter, String partner) {
        ObjectNode form = JSON.createObjectNode().put("type", "MEMORANDUM").put("partner", partner);
        form.putObject("fields").put("tempat", "Mangupura").put("pemilihan.nama", "Pemilihan Umum Tahun 2029");
        return house.token(drafter.username(), drafter.password())
                .send("POST", "/api/v1/agreements", form.toString())
                .body();
    }
}
