package id.mufakat.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.account.DisableAccount;
import id.mufakat.account.EndSessions;
import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.invitation.InviteAgain;
import id.mufakat.party.Agency;
import id.mufakat.session.ChangePassword;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;

    private Agency home;
    private Actor ani;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        home = people.agency("A");
        ani = people.colleague(home, "Ani", Role.DRAFTER);
        house.as(ani);
    }

    @Test
    void a_token_is_its_owner_until_its_day() {
        String secret = house.get(IssueToken.class).issue(" laporan ", 30);

        assertThat(secret).matches("mfk_[A-Za-z0-9_-]{43}");
        assertThat(resolve(secret)).contains(ani);
        assertThat(house.get(ListTokens.class).list()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("laporan");
            assertThat(sheet.valid()).isTrue();
        });
        assertThat(database.ask("select count(*) from api_token where hash like '%" + secret + "%'"))
                .isEqualTo("0");

        house.at(house.now().plus(Duration.ofDays(30)));
        assertThat(resolve(secret)).isEmpty();
    }

    @Test
    void it_loses_what_its_owner_loses() {
        String secret = house.get(IssueToken.class).issue("x", 366);

        house.run(() -> house.get(Accounts.class).remove(new Grant(ani.account(), ani.agency(), Role.DRAFTER)));
        assertThat(resolve(secret).orElseThrow().roles()).isEmpty();

        house.run(() -> house.get(Accounts.class).get(ani.account()).disable());
        assertThat(resolve(secret)).isEmpty();
    }

    @Test
    void an_administrator_ends_it_with_the_sessions() {
        String secret = house.get(IssueToken.class).issue("x", 366);
        Actor admin = people.colleague(home, "Admin", Role.ADMINISTRATOR);

        house.as(admin).get(EndSessions.class).end(ani.account());

        assertThat(resolve(secret)).isEmpty();
        assertThat(house.as(ani).get(ListTokens.class).list())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.valid()).isFalse());
        assertThat(resolve(house.get(IssueToken.class).issue("y", 1))).contains(ani);
    }

    @Test
    void it_does_not_come_back_with_the_account() {
        String secret = house.get(IssueToken.class).issue("x", 366);
        house.as(people.colleague(home, "Admin", Role.ADMINISTRATOR));
        house.get(DisableAccount.class).disable(ani.account());
        String link = house.get(InviteAgain.class).invite(ani.account());
        house.get(AcceptInvitation.class).accept(link, "sawah ombak gunting".toCharArray());

        assertThat(house.in(() -> house.get(Accounts.class).findActor(ani.account(), ani.agency())))
                .isPresent();
        assertThat(resolve(secret)).isEmpty();
    }

    @Test
    void a_new_password_ends_it() {
        house.run(() -> house.get(Accounts.class)
                .get(ani.account())
                .choosePassword(house.get(Passwords.class).hash("sawah ombak gunting".toCharArray())));
        String secret = house.get(IssueToken.class).issue("x", 366);
        assertThat(resolve(secret)).contains(ani);

        house.get(ChangePassword.class)
                .change("sawah ombak gunting".toCharArray(), "gunung laut pelangi".toCharArray());

        assertThat(resolve(secret)).isEmpty();
    }

    @Test
    void only_its_owner_revokes_it() {
        String secret = house.get(IssueToken.class).issue("x", 1);
        var id = house.get(ListTokens.class).list().get(0).id();

        house.as(people.colleague(people.agency("B"), "Budi", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> house.get(RevokeToken.class).revoke(id)).isInstanceOf(NotFound.class);
        assertThat(house.get(ListTokens.class).list()).isEmpty();
        assertThat(resolve(secret)).contains(ani);

        house.as(ani).get(RevokeToken.class).revoke(id);
        assertThat(resolve(secret)).isEmpty();
    }

    @Test
    void a_name_and_a_bounded_life_are_needed() {
        IssueToken issue = house.get(IssueToken.class);

        assertThatThrownBy(() -> issue.issue(" ", 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> issue.issue("x".repeat(101), 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> issue.issue("x", 0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> issue.issue("x", 367)).isInstanceOf(Malformed.class);
    }

    private java.util.Optional<Actor> resolve(String secret) {
        return house.get(ResolveToken.class).resolve(secret);
    }
}
