package id.mufakat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.invitation.InviteAccount;
import id.mufakat.mail.Letters.Draft;
import id.mufakat.mail.ReadCorrespondence.Correspondence;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrespondenceIT {

    private TestDatabase database;
    private TestHouse house;
    private TestPeople people;
    private Agency agency;
    private Actor ani;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
        agency = people.agency("Bawaslu");
        ani = people.colleague(agency, "Ani", Role.DRAFTER);
        house.as(ani);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void person_says_where_and_how_and_the_trail_keeps_no_address() {
        assertThat(read()).isEqualTo(new Correspondence("", "id", true));

        change(" Ani@Bawaslu.GO.ID ", "en", true);
        assertThat(read()).isEqualTo(new Correspondence("Ani@bawaslu.go.id", "en", true));
        change("ani@bawaslu.go.id", "id", false);

        assertThat(read()).isEqualTo(new Correspondence("ani@bawaslu.go.id", "id", false));
        assertThat(database.ask("select string_agg(act || facts, ' ') from audit_entry"))
                .isEqualTo("correspondence-changed{} correspondence-changed{}");
    }

    @Test
    void without_an_address_nobody_writes() {
        change("ani@bawaslu.go.id", "id", true);

        change("", "id", true);

        assertThat(read().email()).isEmpty();
        assertThat(database.ask("select count(*) from correspondent")).isEqualTo("0");
    }

    @Test
    void what_is_no_address_or_no_language_changes_nothing() {
        assertThatThrownBy(() -> change("ani@bawaslu.go.id\r\nBcc: semua@x.example", "id", true))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> change("ani@bawaslu.go.id", "jv", true)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> change("ani@bawaslu.go.id", null, true)).isInstanceOf(Malformed.class);

        assertThat(database.ask("select count(*) from correspondent")).isEqualTo("0");
        assertThat(database.ask("select count(*) from audit_entry")).isEqualTo("0");
    }

    @Test
    void whoever_invites_may_say_where_the_person_is_written_to() {
        house.as(people.colleague(agency, "Dewi", Role.ADMINISTRATOR));
        UUID budi = person("Budi");
        UUID citra = person("Citra");

        house.get(InviteAccount.class).invite(budi, "budi", "budi@bawaslu.go.id");
        house.get(InviteAccount.class).invite(citra, "citra", " ");
        assertThatThrownBy(() -> house.get(InviteAccount.class).invite(person("Eka"), "eka", "bukan alamat"))
                .isInstanceOf(Malformed.class);

        assertThat(database.ask("select string_agg(a.username || c.address || c.language, ' ') from correspondent c"
                        + " join account a on a.id = c.account"))
                .isEqualTo("budibudi@bawaslu.go.idid");
        assertThat(database.ask("select count(*) from account where username = 'eka'"))
                .isEqualTo("0");
    }

    @Test
    void letters_are_swept_out_after_a_month() {
        Letters letters = house.get(Letters.class);
        house.run(() -> letters.write(draft(), house.now()));
        house.run(() -> letters.write(draft(), house.now().plus(Duration.ofDays(2))));

        house.run(() -> letters.sweep(house.now().plus(Duration.ofDays(1))));

        assertThat(database.ask("select count(*) from letter")).isEqualTo("1");
    }

    private Draft draft() {
        return new Draft(UUID.randomUUID(), ani.account(), UUID.randomUUID(), "id", "Perihal", "Isi");
    }

    private UUID person(String name) {
        Person person = new Person(UUID.randomUUID(), agency.id(), name);
        house.run(() -> house.get(Parties.class).add(person));
        return person.id();
    }

    private Correspondence read() {
        return house.get(ReadCorrespondence.class).read();
    }

    private void change(String email, @Nullable String language, boolean wanted) {
        house.get(ChangeCorrespondence.class).change(email, language, wanted);
    }
}
