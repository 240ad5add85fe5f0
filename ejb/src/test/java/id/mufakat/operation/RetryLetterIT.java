package id.mufakat.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.Delivery;
import id.mufakat.mail.Delivery.Outcome;
import id.mufakat.mail.EmailAddress;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import id.mufakat.mail.Letters.Draft;
import id.mufakat.mail.MailServer;
import id.mufakat.mail.SendLetter;
import id.mufakat.party.Agency;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryLetterIT {

    private final UUID letter = UUID.randomUUID();
    private Delivery answer = new Delivery(Outcome.NEVER, "550 5.1.1 no such user");
    private TestDatabase database;
    private TestHouse house;
    private Actor reader;
    private Actor own;
    private Actor foreign;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database).with(MailServer.class, new MailServer() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public Delivery deliver(Letter any, EmailAddress to) {
                return answer;
            }
        });
        TestPeople people = new TestPeople(house);
        Agency agency = people.agency("Bawaslu");
        reader = people.colleague(agency, "Ani", Role.DRAFTER);
        own = people.colleague(agency, "Budi", Role.ADMINISTRATOR);
        foreign = people.colleague(people.agency("BKPSDM"), "Citra", Role.ADMINISTRATOR);
        house.run(() -> {
            house.get(Correspondents.class).add(new Correspondent(reader.account(), EmailAddress.of("ani@x.example")));
            house.get(Letters.class)
                    .write(
                            new Draft(letter, reader.account(), UUID.randomUUID(), "id", "Rahasia", "Isi surat"),
                            house.now());
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void letter_that_does_not_get_out_is_shown_with_its_reason_to_its_reader_s_administrators_alone() {
        assertThat(house.as(own).get(ListHinderedLetters.class).list()).isEmpty();
        house.get(SendLetter.class).send();

        HinderedLetter shown =
                house.as(own).get(ListHinderedLetters.class).list().get(0);

        assertThat(shown.hindrance()).isEqualTo(Outcome.NEVER);
        assertThat(shown.reason()).isEqualTo("550 5.1.1 no such user");
        assertThat(shown.due()).isNull();
        assertThat(shown.to().kind()).isEqualTo(Matter.Kind.ACCOUNT);
        assertThat(shown.toString()).doesNotContain("Rahasia", "Isi surat", "ani@x.example");
        assertThat(house.as(foreign).get(ListHinderedLetters.class).list()).isEmpty();
    }

    @Test
    void its_administrator_has_it_sent_again_and_the_trail_says_so() {
        house.get(SendLetter.class).send();
        assertThatThrownBy(() -> house.as(foreign).get(RetryLetter.class).retry(letter))
                .isInstanceOf(NotFound.class);

        answer = Delivery.TAKEN;
        house.as(own).get(RetryLetter.class).retry(letter);
        house.get(SendLetter.class).send();

        assertThat(database.ask("select state from letter")).isEqualTo("SENT");
        assertThat(database.ask("select act from audit_entry")).isEqualTo("letter-retried");
    }

    @Test
    void what_nothing_hinders_is_not_there_to_be_sent_again() {
        assertThatThrownBy(() -> house.as(own).get(RetryLetter.class).retry(letter))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(own).get(RetryLetter.class).retry(UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }
}
