package id.mufakat.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.administration.AgencyFacts;
import id.mufakat.administration.ListAgencies;
import id.mufakat.administration.RegisterAgency;
import id.mufakat.entrance.LogIn;
import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.invitation.Invitation;
import id.mufakat.invitation.InviteFirstAdministrator;
import id.mufakat.invitation.OfferFirstAdministrator;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.staff.PersonFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoundingIT {

    private static final String PASSWORD = "empat kata yang lain";

    private TestDatabase database;
    private TestHouse house;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        house = newHouse();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_console_link_founds_the_house_once() {
        String secret = announced();

        assertThat(accept(secret, founder("admin.badung"), PASSWORD)).isEqualTo("admin.badung");

        Actor first = house.get(LogIn.class).logIn("admin.badung", PASSWORD.toCharArray(), "::1");
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> accept(secret, founder("other"), PASSWORD)).isInstanceOf(SetupGone.class);
        assertThat(database.ask("select act || ' ' || name from audit_entry where subject = '" + first.agency() + "'"))
                .isEqualTo("house-founded I Made Fiktif");
        lines.clear();
        newHouse().get(AnnounceSetup.class);
        assertThat(lines).as("a founded house prints no link").isEmpty();
    }

    @Test
    void a_restart_of_an_empty_house_replaces_the_link() {
        String first = announced();
        String second = announced();

        assertThat(second).isNotEqualTo(first).matches("[A-Za-z0-9_-]{43}");
        assertThatThrownBy(() -> accept(first, founder("admin"), PASSWORD)).isInstanceOf(SetupGone.class);
        assertThat(accept(second, founder("admin"), PASSWORD)).isEqualTo("admin");
    }

    @Test
    void a_form_that_is_not_right_changes_nothing_and_may_come_again() {
        String secret = announced();

        assertThatThrownBy(() -> accept(secret, founder("admin"), "pendek")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> accept(secret, founder("x"), PASSWORD)).isInstanceOf(Malformed.class);
        assertThat(database.ask("select (select count(*) from agency) + (select count(*) from person)"))
                .isEqualTo("0");

        assertThat(accept(secret, founder("admin"), PASSWORD)).isEqualTo("admin");
    }

    @Test
    void twenty_at_once_found_one_house() throws Exception {
        String secret = announced();
        AcceptSetup accept = house.get(AcceptSetup.class);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        int founded = 0;
        try {
            List<Callable<String>> tries = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<String>)
                            () -> accept.accept(secret, founder("admin" + i), PASSWORD.toCharArray()))
                    .toList();
            for (Future<String> one : threads.invokeAll(tries)) {
                founded += succeeded(one) ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(founded).isEqualTo(1);
        assertThat(database.ask("select count(*) from agency")).isEqualTo("1");
    }

    @Test
    void the_founder_brings_in_partners_who_then_look_after_themselves() {
        accept(announced(), founder("admin"), PASSWORD);
        house.as(house.get(LogIn.class).logIn("admin", PASSWORD.toCharArray(), "::1"));

        UUID partner = house.get(RegisterAgency.class).register(agency("BKPSDM-51.03"));
        String link = house.get(InviteFirstAdministrator.class).invite(partner, person("Ni Luh Fiktif"), "luh.fiktif");
        assertThat(house.get(AcceptInvitation.class).accept(link, "sandi milik sendiri".toCharArray()))
                .isEqualTo("luh.fiktif");
        assertThat(house.get(ListAgencies.class).list()).hasSize(2);
        assertThatThrownBy(
                        () -> house.get(InviteFirstAdministrator.class).invite(partner, person("Penyusup"), "penyusup"))
                .isInstanceOf(NotFound.class);

        Actor luh = house.get(LogIn.class).logIn("luh.fiktif", "sandi milik sendiri".toCharArray(), "::1");
        assertThat(luh.agency()).isEqualTo(partner);
        house.as(luh);
        assertThatThrownBy(() -> house.get(RegisterAgency.class).register(agency("KPU-51.03")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_first_administrator_is_invited_until_one_came_in_and_again_when_the_link_ran_out() {
        accept(announced(), founder("admin"), PASSWORD);
        Actor founder = house.get(LogIn.class).logIn("admin", PASSWORD.toCharArray(), "::1");
        house.as(founder);
        UUID partner = house.get(RegisterAgency.class).register(agency("BKPSDM-51.03"));
        OfferFirstAdministrator offer = house.get(OfferFirstAdministrator.class);
        InviteFirstAdministrator invite = house.get(InviteFirstAdministrator.class);
        assertThat(offer.offer(partner)).isTrue();

        invite.invite(partner, person("Ni Luh Fiktif"), "luh.fiktif");
        assertThat(offer.offer(partner)).isFalse();
        house.at(house.now().plus(Invitation.LASTS));
        assertThat(offer.offer(partner)).isTrue();
        String link = invite.invite(partner, person("I Gede Fiktif"), "gede.fiktif");
        house.get(AcceptInvitation.class).accept(link, "sandi milik sendiri".toCharArray());

        assertThat(offer.offer(partner)).isFalse();
        house.at(house.now().plus(Invitation.LASTS));
        assertThat(offer.offer(partner)).isFalse();
        assertThat(offer.offer(founder.agency())).isFalse();
    }

    @Test
    void a_partner_whose_administrator_got_a_new_link_is_not_given_away() {
        accept(announced(), founder("admin"), PASSWORD);
        house.as(house.get(LogIn.class).logIn("admin", PASSWORD.toCharArray(), "::1"));
        UUID partner = house.get(RegisterAgency.class).register(agency("BKPSDM-51.03"));
        String link = house.get(InviteFirstAdministrator.class).invite(partner, person("Ni Luh Fiktif"), "luh.fiktif");
        house.get(AcceptInvitation.class).accept(link, "sandi milik sendiri".toCharArray());
        database.execute("update account set state = 'INVITED', password = null where username = 'luh.fiktif'");
        database.execute("insert into invitation (hash, account, expires, reset) select 'x', id, '2020-01-01', true"
                + " from account where username = 'luh.fiktif'");

        assertThat(house.get(OfferFirstAdministrator.class).offer(partner)).isFalse();
    }

    private static boolean succeeded(Future<String> one) throws InterruptedException {
        try {
            one.get();
            return true;
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(SetupGone.class);
            return false;
        }
    }

    private TestHouse newHouse() {
        return new TestHouse(database).with(Console.class, new Console() {
            @Override
            public void print(String line) {
                lines.add(line);
            }
        });
    }

    private String announced() {
        lines.clear();
        newHouse().get(AnnounceSetup.class);
        assertThat(lines).singleElement().asString().startsWith("MUFAKAT SETUP ");
        return lines.get(0).substring("MUFAKAT SETUP ".length());
    }

    private String accept(String secret, Founder founder, String password) {
        return house.get(AcceptSetup.class).accept(secret, founder, password.toCharArray());
    }

    private static Founder founder(String username) {
        return new Founder(agency("BAWASLU-51.03"), person("I Made Fiktif"), username);
    }

    private static PersonFacts person(String name) {
        return new PersonFacts(name, null, "S.Kom.", null, null);
    }

    private static AgencyFacts agency(String code) {
        Contact contact = new Contact("Jalan Raya Sempidi", "Sekretariat", "", "");
        return new AgencyFacts(code, Agency.Type.BAWASLU_KAB, "Nama " + code, code, List.of(), "51.03", contact);
    }
}
