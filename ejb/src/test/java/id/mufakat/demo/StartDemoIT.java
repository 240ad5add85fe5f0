package id.mufakat.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.appointment.ListMandates;
import id.mufakat.appointment.MandateSheet;
import id.mufakat.appointment.OpenDecree;
import id.mufakat.certificate.KeySafe;
import id.mufakat.certificate.local.AuthorityStart;
import id.mufakat.entrance.LogIn;
import id.mufakat.founding.AnnounceSetup;
import id.mufakat.founding.Console;
import id.mufakat.logo.OpenLogo;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.Outbox;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartDemoIT {

    private TestDatabase database;
    private TestHouse house;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void open() {
        System.setProperty("mufakat.master.key", Base64.getEncoder().encodeToString(new byte[32]));
        System.setProperty(StartDemo.PROPERTY, "true");
        database = TestDatabase.fresh();
        house = newHouse();
        house.get(AuthorityStart.class);
        house.get(StartDemo.class);
    }

    @AfterEach
    void close() {
        System.clearProperty(StartDemo.PROPERTY);
        System.clearProperty("mufakat.master.key");
        database.close();
    }

    @Test
    void letters_to_the_cast_lie_in_a_mailbox_that_no_real_house_has() {
        Card card = house.get(ListCards.class).list().get(0);
        Correspondent reader = house.in(() ->
                house.get(Correspondents.class).find(logIn(card).account()).orElseThrow());
        house.run(() -> house.get(Outbox.class).drop(reader, UUID.randomUUID(), "Perihal", "Isi"));

        assertThat(house.get(ReadMailbox.class).read()).singleElement().satisfies(letter -> {
            assertThat(letter.username()).isEqualTo(card.username());
            assertThat(letter.name()).isEqualTo(card.name());
            assertThat(letter.email()).isEqualTo(card.username() + "@bawaslu-badung.example");
            assertThat(letter.body()).isEqualTo("Isi\n");
        });
        System.clearProperty(StartDemo.PROPERTY);
        assertThatThrownBy(() -> house.get(ReadMailbox.class).read()).isInstanceOf(NotFound.class);
    }

    @Test
    void each_member_comes_in_and_has_one_role() {
        List<Card> cards = house.get(ListCards.class).list();
        assertThat(cards).hasSize(12);
        assertThat(lines).hasSize(12).allSatisfy(line -> assertThat(line).startsWith("MUFAKAT CAST {"));
        assertThat(lines)
                .map(line -> Card.parse(line.substring("MUFAKAT CAST ".length())))
                .isEqualTo(cards);

        for (Card card : cards) {
            Actor actor = logIn(card);
            assertThat(actor.roles()).as(card.name()).containsExactly(card.role());
            assertThat(card.name()).contains(actor.name());
            assertThat(card.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        }
        assertThat(cards).map(Card::password).doesNotHaveDuplicates();
        assertThat(cards).map(Card::agency).containsOnly("Bawaslu Kabupaten Badung", "BKPSDM Kabupaten Badung");
        assertThat(cards.get(0).agency()).isEqualTo("Bawaslu Kabupaten Badung");
    }

    @Test
    void each_head_holds_a_confirmed_mandate_and_a_key_that_the_card_opens() {
        for (Card card : house.get(ListCards.class).list()) {
            Actor actor = logIn(card);
            if (card.role().equals(Role.REGISTRAR)) {
                List<MandateSheet> mandates =
                        house.as(actor).get(ListMandates.class).list();
                assertThat(mandates).singleElement().satisfies(sheet -> {
                    assertThat(sheet.inForce()).isTrue();
                    assertThat(sheet.authority()).contains("DEMO-");
                    assertThat(sheet.proposedBy()).isNotEqualTo(sheet.confirmedBy());
                });
                assertThat(house.get(OpenDecree.class)
                                .open(mandates.get(0).id())
                                .mediaType())
                        .isEqualTo("application/pdf");
            }
            assertThat(card.passphrase().isEmpty()).isEqualTo(!card.role().equals(Role.SIGNATORY));
            if (card.role().equals(Role.SIGNATORY)) {
                house.run(() -> {
                    try (var key = house.get(KeySafe.class)
                            .open(
                                    actor.person(),
                                    actor.agency(),
                                    card.passphrase().toCharArray())) {
                        assertThat(key.chain()).hasSize(3);
                    }
                });
            }
        }
    }

    /** Ours, so that nobody takes a paper of the demonstration for a real one. */
    @Test
    void each_agency_shows_an_emblem_of_its_own() {
        house.as(logIn(house.get(ListCards.class).list().get(0)));
        List<AgencySheet> agencies = house.get(ListAgencies.class).list();

        assertThat(agencies).map(AgencySheet::logo).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(agencies).hasSize(2).allSatisfy(agency -> assertThat(
                        house.get(OpenLogo.class).open(agency.id()).mediaType())
                .isEqualTo("image/svg+xml"));
    }

    @Test
    void a_second_start_changes_nothing_and_prints_nothing() {
        List<Card> before = house.get(ListCards.class).list();
        lines.clear();

        TestHouse again = newHouse();
        again.get(StartDemo.class);

        assertThat(lines).isEmpty();
        assertThat(again.get(ListCards.class).list()).isEqualTo(before);
    }

    @Test
    void without_the_switch_nobody_sees_a_card_and_nobody_is_cast() {
        System.clearProperty(StartDemo.PROPERTY);

        assertThat(house.get(ListCards.class).list()).isEmpty();
        try (TestDatabase other = TestDatabase.fresh()) {
            TestHouse real = new TestHouse(other);
            assertThat(real.get(LoadDemo.class).load()).isEmpty();
            assertThat(other.ask("select count(*) from account")).isEqualTo("0");
        }
    }

    @Test
    void a_demo_asks_for_no_founder() {
        lines.clear();
        house.get(AnnounceSetup.class);

        assertThat(lines).isEmpty();
    }

    private TestHouse newHouse() {
        return new TestHouse(database).with(Console.class, new Console() {
            @Override
            public void print(String line) {
                lines.add(line);
            }
        });
    }

    private Actor logIn(Card card) {
        return house.get(LogIn.class).logIn(card.username(), card.password().toCharArray(), "127.0.0.1");
    }
}
