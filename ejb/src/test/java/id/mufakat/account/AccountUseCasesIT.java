package id.mufakat.account;

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
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.entrance.Attempts;
import id.mufakat.entrance.LogIn;
import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.invitation.InviteAccount;
import id.mufakat.invitation.InviteAgain;
import id.mufakat.party.Agency;
import id.mufakat.session.ChangePassword;
import id.mufakat.session.TriesTooMany;
import id.mufakat.staff.PersonFacts;
import id.mufakat.staff.RegisterPerson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountUseCasesIT {

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
    void roles_come_and_go_with_the_next_look() {
        Actor dewi = people.colleague(home, "Dewi");

        house.get(GrantRole.class).grant(dewi.account(), Role.DRAFTER);
        house.get(GrantRole.class).grant(dewi.account(), Role.DRAFTER);
        house.get(GrantRole.class).grant(dewi.account(), Role.SIGNATORY);
        assertThat(roles(dewi)).containsExactlyInAnyOrder(Role.DRAFTER, Role.SIGNATORY);
        assertThat(house.get(ListAccounts.class).list())
                .filteredOn(sheet -> sheet.id().equals(dewi.account()))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.SIGNATORY);
                    assertThat(sheet.kept()).isTrue();
                });

        house.get(RevokeRole.class).revoke(dewi.account(), Role.DRAFTER);
        assertThat(roles(dewi)).containsExactly(Role.SIGNATORY);
    }

    @Test
    void administrating_meets_no_other_role_in_one_agency() {
        GrantRole grant = house.get(GrantRole.class);

        for (String role : Role.GRANTABLE) {
            if (!role.equals(Role.ADMINISTRATOR)) {
                Actor dewi = people.colleague(home, "Dewi", role);
                Actor eka = people.colleague(home, "Eka", Role.ADMINISTRATOR);
                assertThatThrownBy(() -> grant.grant(dewi.account(), Role.ADMINISTRATOR))
                        .as(role)
                        .isInstanceOf(RolesExclude.class);
                assertThatThrownBy(() -> grant.grant(eka.account(), role))
                        .as(role)
                        .isInstanceOf(RolesExclude.class);
                assertThat(roles(eka)).containsExactly(Role.ADMINISTRATOR);
            }
        }
        assertThatThrownBy(() -> grant.grant(people.colleague(home, "Fitri").account(), Role.SYSTEM))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void an_administrator_may_read_for_another_agency_and_hand_the_office_over_in_their_own() {
        Agency foreign = people.agency("BKPSDM Kabupaten Badung");
        Actor eka = people.colleague(home, "Eka", Role.ADMINISTRATOR);
        house.run(() -> accounts.add(new Grant(eka.account(), foreign.id(), Role.ARCHIVIST)));
        GrantRole grant = house.get(GrantRole.class);

        grant.grant(eka.account(), Role.ADMINISTRATOR);
        house.as(eka).get(RevokeRole.class).revoke(admin.account(), Role.ADMINISTRATOR);
        grant.grant(admin.account(), Role.DRAFTER);

        assertThat(roles(admin)).containsExactly(Role.DRAFTER);
    }

    @Test
    void nobody_decides_about_their_own_account() {
        assertThatThrownBy(() -> house.get(GrantRole.class).grant(admin.account(), Role.DRAFTER))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> house.get(RevokeRole.class).revoke(admin.account(), Role.ADMINISTRATOR))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> house.get(DisableAccount.class).disable(admin.account()))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> house.get(InviteAgain.class).invite(admin.account()))
                .isInstanceOf(OwnAccount.class);
    }

    @Test
    void two_administrators_cannot_unseat_each_other_at_once() throws Exception {
        Actor second = people.colleague(home, "Kedua", Role.ADMINISTRATOR);
        ThreadLocal<Actor> caller = new ThreadLocal<>();
        TestHouse busy = new TestHouse(database).with(CurrentActor.class, () -> Optional.of(caller.get()));
        RevokeRole revoke = busy.get(RevokeRole.class);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            threads.invokeAll(List.of(
                    unseat(revoke, caller, admin, second.account()), unseat(revoke, caller, second, admin.account())));
        } finally {
            threads.shutdownNow();
        }

        assertThat(house.in(() -> accounts.grantsIn(home.id()))).hasSize(1);
    }

    private static Callable<String> unseat(RevokeRole revoke, ThreadLocal<Actor> caller, Actor actor, UUID other) {
        return () -> {
            caller.set(actor);
            revoke.revoke(other, Role.ADMINISTRATOR);
            return "";
        };
    }

    @Test
    void another_agencys_people_are_not_there() {
        Agency foreign = people.agency("BKPSDM Kabupaten Badung");
        Actor stranger = people.colleague(foreign, "Asing", Role.DRAFTER);

        assertThatThrownBy(() -> house.get(GrantRole.class).grant(stranger.account(), Role.DRAFTER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(DisableAccount.class).disable(stranger.account()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(EndSessions.class).end(stranger.account()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(InviteAccount.class).invite(stranger.person(), name(), null))
                .isInstanceOf(NotFound.class);
        assertThat(house.get(ListAccounts.class).list())
                .noneMatch(sheet -> sheet.id().equals(stranger.account()));
    }

    @Test
    void a_guest_with_a_role_here_can_lose_it_but_not_be_disabled_from_here() {
        Agency foreign = people.agency("BKPSDM Kabupaten Badung");
        Actor guest = people.colleague(foreign, "Tamu", Role.DRAFTER);
        house.run(() -> accounts.add(new Grant(guest.account(), home.id(), Role.ARCHIVIST)));

        assertThatThrownBy(() -> house.get(DisableAccount.class).disable(guest.account()))
                .isInstanceOf(NotFound.class);
        house.get(RevokeRole.class).revoke(guest.account(), Role.ARCHIVIST);
        assertThat(house.in(() -> accounts.findActor(guest.account(), home.id())))
                .isEmpty();
        assertThat(roles(guest)).containsExactly(Role.DRAFTER);
    }

    @Test
    void a_new_password_needs_the_old_one() {
        String name = name();
        accept(house.get(InviteAccount.class).invite(ani, name, null));
        house.as(house.in(() ->
                        accounts.findActor(accounts.find(name).orElseThrow().id(), home.id()))
                .orElseThrow());
        ChangePassword change = house.get(ChangePassword.class);

        assertThatThrownBy(() -> change.change("bukan yang ini".toCharArray(), "gunung laut pelangi".toCharArray()))
                .hasMessage("old: wrong");
        assertThatThrownBy(() -> change.change(PASSWORD.toCharArray(), "password12345".toCharArray()))
                .hasMessage("password: too-common");
        change.change(PASSWORD.toCharArray(), "gunung laut pelangi".toCharArray());
        String hash = house.in(() -> accounts.find(name).orElseThrow().password());
        assertThat(house.get(Passwords.class).matches("gunung laut pelangi".toCharArray(), hash))
                .isTrue();
    }

    @Test
    void guessing_the_old_password_is_slowed_down_and_the_login_is_not() {
        String name = name();
        accept(house.get(InviteAccount.class).invite(ani, name, null));
        house.as(house.in(() ->
                        accounts.findActor(accounts.find(name).orElseThrow().id(), home.id()))
                .orElseThrow());
        for (int i = 0; i < Attempts.FREE; i++) {
            assertThatThrownBy(() -> change("tebakan yang keliru")).hasMessage("old: wrong");
        }

        assertThatThrownBy(() -> change(PASSWORD)).isInstanceOf(TriesTooMany.class);
        assertThat(house.get(LogIn.class)
                        .logIn(name, PASSWORD.toCharArray(), "10.0.0.1")
                        .account())
                .isNotNull();
        house.at(house.now().plusSeconds(2));
        change(PASSWORD);
        assertThatThrownBy(() -> change("tebakan yang keliru")).hasMessage("old: wrong");
    }

    private static void change(String old) {
        house.get(ChangePassword.class).change(old.toCharArray(), "gunung laut pelangi".toCharArray());
    }

    private static String name() {
        return "u" + UUID.randomUUID();
    }

    private static String accept(String link) {
        return house.get(AcceptInvitation.class).accept(link, PASSWORD.toCharArray());
    }

    private static java.util.Set<String> roles(Actor actor) {
        return house.in(() -> accounts.findActor(actor.account(), actor.agency()))
                .orElseThrow()
                .roles();
    }
}
