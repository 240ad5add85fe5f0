package id.mufakat.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Passwords;
import id.mufakat.account.DisableAccount;
import id.mufakat.party.Agency;
import id.mufakat.staff.PersonFacts;
import id.mufakat.staff.RegisterPerson;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsIT {

    private static final String PASSWORD = "sawah ombak gunting";

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;
    private static Accounts accounts;

    private Agency home;
    private Actor admin;
    private UUID ani;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
        accounts = house.get(Accounts.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        home = people.agency("Bawaslu Kabupaten Badung");
        admin = people.colleague(home, "Admin", Role.ADMINISTRATOR);
        house.as(admin);
        ani = house.get(RegisterPerson.class).register(new PersonFacts("Ani", "", "S.H.", null, null));
    }

    @Test
    void an_invited_person_chooses_the_password_and_nobody_else_knows_it() {
        String name = name();
        String link = house.get(InviteAccount.class).invite(ani, name.toUpperCase(java.util.Locale.ROOT), null);
        assertThat(state(name)).isEqualTo(Account.State.INVITED);

        house.as(null);
        assertThat(accept(link)).isEqualTo(name);

        assertThat(state(name)).isEqualTo(Account.State.ACTIVE);
        String hash = house.in(() -> accounts.find(name).orElseThrow().password());
        assertThat(house.get(Passwords.class).matches(PASSWORD.toCharArray(), hash))
                .isTrue();
        assertThatThrownBy(() -> accept(link)).isInstanceOf(InvitationGone.class);
        assertThat(database.ask("select count(*) from invitation where hash = '" + link + "'"))
                .isEqualTo("0");
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_open() {
        String link = house.get(InviteAccount.class).invite(ani, name(), null);

        assertThatThrownBy(() -> house.get(AcceptInvitation.class).accept(link, "password12345".toCharArray()))
                .isInstanceOf(Malformed.class);
        assertThat(accept(link)).isNotEmpty();
    }

    @Test
    void a_link_ends_after_a_week_or_when_a_newer_one_is_made() {
        String first = house.get(InviteAccount.class).invite(ani, name(), null);
        UUID account = house.in(() -> accounts.findOf(ani).orElseThrow().id());
        String second = house.get(InviteAgain.class).invite(account);
        assertThatThrownBy(() -> accept(first)).isInstanceOf(InvitationGone.class);

        house.at(house.now().plus(Invitation.LASTS));
        assertThatThrownBy(() -> accept(second)).isInstanceOf(InvitationGone.class);
        assertThat(accept(house.get(InviteAgain.class).invite(account))).isNotEmpty();
    }

    @Test
    void one_person_has_one_account_and_one_account_one_name() {
        String name = name();
        house.get(InviteAccount.class).invite(ani, name, null);
        UUID budi = house.get(RegisterPerson.class).register(new PersonFacts("Budi", "", "", null, null));

        assertThatThrownBy(() -> house.get(InviteAccount.class).invite(ani, name(), null))
                .isInstanceOf(AccountPresent.class);
        assertThatThrownBy(() -> house.get(InviteAccount.class).invite(budi, name, null))
                .isInstanceOf(UsernameTaken.class);
        for (String bad : new String[] {"", "ab", "a b c", "-abc", "ani@x", "Ａｎｉ", "x".repeat(61)}) {
            assertThatThrownBy(() -> house.get(InviteAccount.class).invite(budi, bad, null))
                    .as(bad)
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_disabled_account_can_be_invited_again() {
        Actor dewi = people.colleague(home, "Dewi", Role.DRAFTER);
        house.get(DisableAccount.class).disable(dewi.account());
        assertThat(house.in(() -> accounts.findActor(dewi.account(), home.id())))
                .isEmpty();

        accept(house.get(InviteAgain.class).invite(dewi.account()));
        assertThat(roles(dewi)).containsExactly(Role.DRAFTER);
        assertThat(database.ask("select string_agg(act, ' ' order by seq) from audit_entry where subject = '"
                        + dewi.account() + "'"))
                .isEqualTo("account-disabled account-invited-again invitation-accepted");
    }

    @Test
    void the_link_of_a_disabled_account_opens_nothing_not_even_after_another_was_made() {
        String name = name();
        String old = house.get(InviteAccount.class).invite(ani, name, null);
        UUID account = house.in(() -> accounts.findOf(ani).orElseThrow().id());
        house.get(DisableAccount.class).disable(account);

        assertThatThrownBy(() -> accept(old)).isInstanceOf(InvitationGone.class);
        assertThat(state(name)).isEqualTo(Account.State.DISABLED);
        String fresh = house.get(InviteAgain.class).invite(account);
        assertThatThrownBy(() -> accept(old)).isInstanceOf(InvitationGone.class);
        assertThat(accept(fresh)).isEqualTo(name);
    }

    private static String name() {
        return "u" + UUID.randomUUID();
    }

    private static String accept(String link) {
        return house.get(AcceptInvitation.class).accept(link, PASSWORD.toCharArray());
    }

    private static Account.State state(String name) {
        return house.in(() -> accounts.find(name).orElseThrow().state());
    }

    private static java.util.Set<String> roles(Actor actor) {
        return house.in(() -> accounts.findActor(actor.account(), actor.agency()))
                .orElseThrow()
                .roles();
    }
}
