package id.mufakat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.mail.Letters.Draft;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendLetterIT {

    private static final String SUBJECT = "Menunggu tanda tangan Anda: Nota Kesepahaman – café";
    private static final String BODY = "Yth. Ni Luh Étoile,\n\nNaskah – “netralitas” – menunggu.\n.\nSalam\n";

    private TestDatabase database;
    private TestHouse house;
    private SendLetter sender;
    private SampleMail mail;
    private Actor ani;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        sender = house.get(SendLetter.class);
        mail = SampleMail.open();
        TestPeople people = new TestPeople(house);
        ani = people.colleague(people.agency("Bawaslu"), "Ani", Role.DRAFTER);
        house.run(() -> house.get(Correspondents.class)
                .add(new Correspondent(ani.account(), EmailAddress.of("ani@x.example"))));
    }

    @AfterEach
    void close() {
        mail.close();
        SampleMail.forget();
        database.close();
    }

    @Test
    void letter_arrives_as_it_was_written_once() throws Exception {
        UUID letter = write(UUID.randomUUID());

        assertThat(sender.send()).isTrue();
        assertThat(sender.send()).isFalse();

        MimeMessage arrived = only();
        assertThat(arrived.getSubject()).isEqualTo(SUBJECT);
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(BODY.strip());
        assertThat(arrived.getContentType()).containsIgnoringCase("charset=utf-8");
        assertThat(arrived.getMessageID()).isEqualTo("<" + letter + "@letter.mufakat>");
        assertThat(((InternetAddress) arrived.getFrom()[0]).getAddress()).isEqualTo("mufakat@bawaslu.example");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("ani@x.example");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(state()).isEqualTo("SENT");
    }

    /** Killed between the server's word and our commit: the same letter again, and nobody takes it for another one. */
    @Test
    void letter_that_was_taken_but_not_noted_comes_once_more_under_the_same_id() throws Exception {
        write(UUID.randomUUID());

        assertThatThrownBy(() -> house.run(() -> {
                    sender.send();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(state()).isEqualTo("WAITING");
        while (sender.send()) {
            Thread.onSpinWait();
        }

        MimeMessage[] arrived = mail.server().getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void dead_server_delays_letters_ever_longer_and_when_it_is_back_all_leave_at_once() {
        int port = mail.port();
        mail.close();
        write(UUID.randomUUID());
        assertThat(sender.send()).isFalse();
        later(Duration.ofSeconds(16));
        assertThat(sender.send()).isFalse();
        write(UUID.randomUUID());
        assertThat(sender.send()).isFalse();

        assertThat(house.in(() -> house.get(Letters.class).hindered(9)))
                .hasSize(2)
                .allSatisfy(letter -> {
                    assertThat(letter.hindrance()).isEqualTo(Delivery.Outcome.NO_SERVER);
                    assertThat(letter.reason()).startsWith("127.0.0.1:" + port).contains("refused");
                    assertThat(letter.due()).isAfter(house.now());
                });
        mail = SampleMail.open();
        later(Duration.ofSeconds(16));
        while (sender.send()) {
            Thread.onSpinWait();
        }

        assertThat(mail.server().getReceivedMessages()).hasSize(2);
        assertThat(house.in(() -> house.get(Letters.class).hindered(9))).isEmpty();
    }

    @Test
    void reader_whom_the_server_does_not_know_is_not_tried_again_until_somebody_says_so() throws Exception {
        UUID id = write(UUID.randomUUID());
        try (StubbornServer server = new StubbornServer("550 5.1.1 <ani@x.example> no such user")) {
            SampleMail.point(server.port());
            assertThat(sender.send()).isTrue();
        }
        later(Duration.ofDays(1));
        assertThat(sender.send()).isFalse();
        Letter letter = house.in(() -> house.get(Letters.class).hindered(9)).get(0);
        assertThat(letter.state()).isEqualTo(Letter.State.REFUSED);
        assertThat(letter.reason()).contains("550 5.1.1").doesNotContain("ani", "@");

        SampleMail.point(mail.port());
        house.run(() -> house.get(Letters.class).hold(id).retry(house.now()));
        assertThat(sender.send()).isTrue();

        assertThat(mail.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void server_that_asks_to_be_tried_later_is() throws Exception {
        write(UUID.randomUUID());
        try (StubbornServer server = new StubbornServer("451 4.7.1 greylisted, come back")) {
            SampleMail.point(server.port());
            assertThat(sender.send()).isTrue();
        }
        SampleMail.point(mail.port());
        assertThat(sender.send()).isFalse();
        later(Duration.ofSeconds(16));

        assertThat(sender.send()).isTrue();
        assertThat(mail.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void letter_that_is_no_news_any_more_stays_here() {
        write(UUID.randomUUID());
        later(Duration.ofDays(6));

        assertThat(sender.send()).isTrue();
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(mail.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void who_wants_no_letters_gets_none() {
        write(UUID.randomUUID());
        house.as(ani).get(ChangeCorrespondence.class).change("ani@x.example", "id", false);

        assertThat(sender.send()).isTrue();
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(mail.server().getReceivedMessages()).isEmpty();
    }

    /** Two houses on one database: each letter is in one pair of hands. */
    @Test
    void several_senders_take_different_letters() throws Exception {
        for (int i = 0; i < 6; i++) {
            write(UUID.randomUUID());
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch both = new CountDownLatch(2);
        Future<?> one = two.submit(() -> sendAll(both));
        Future<?> other = two.submit(() -> sendAll(both));
        one.get(1, TimeUnit.MINUTES);
        other.get(1, TimeUnit.MINUTES);
        two.shutdown();

        assertThat(Arrays.stream(mail.server().getReceivedMessages())
                        .map(GreenMailUtil::getHeaders)
                        .distinct())
                .hasSize(6);
        assertThat(mail.server().getReceivedMessages()).hasSize(6);
    }

    private Void sendAll(CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        for (int i = 0; i < 6; i++) {
            sender.send();
        }
        return null;
    }

    @Test
    void without_a_server_nothing_is_tried() {
        write(UUID.randomUUID());
        SampleMail.forget();

        assertThat(sender.send()).isFalse();
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void settings_that_do_not_fit_hold_letters_up_and_say_why() {
        write(UUID.randomUUID());
        System.setProperty("mufakat.mail.from", "bukan alamat\r\nBcc: semua@x.example");

        assertThat(sender.send()).isFalse();
        assertThat(house.in(() -> house.get(Letters.class).hindered(9)).get(0).reason())
                .isEqualTo("MUFAKAT_MAIL_FROM is no address");

        SampleMail.point(mail.port());
        System.setProperty("mufakat.mail.tls", "ssl");
        later(Duration.ofMinutes(1));
        assertThat(sender.send()).isFalse();
        assertThat(house.in(() -> house.get(Letters.class).hindered(9)).get(0).reason())
                .isEqualTo("MUFAKAT_MAIL_TLS is none of starttls, tls and none");
    }

    private UUID write(UUID matter) {
        UUID id = UUID.randomUUID();
        house.run(() ->
                house.get(Letters.class).write(new Draft(id, ani.account(), matter, "id", SUBJECT, BODY), house.now()));
        return id;
    }

    private void later(Duration by) {
        house.at(house.now().plus(by));
    }

    private MimeMessage only() {
        assertThat(mail.server().getReceivedMessages()).hasSize(1);
        return mail.server().getReceivedMessages()[0];
    }

    private String state() {
        return database.ask("select state from letter");
    }
}
