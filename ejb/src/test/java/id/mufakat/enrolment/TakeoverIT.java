package id.mufakat.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.certificate.KeyUnreleased;
import id.mufakat.enrolment.KeyState.Standing;
import id.mufakat.entrance.LogIn;
import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.invitation.InviteAgain;
import id.mufakat.signing.ReadSigningSheet;
import id.mufakat.signing.SignDocument;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator who resets a head's password can come in as the head, and still signs nothing (invariants 1, 9). */
class TakeoverIT {

    private static final String PASSPHRASE = "kuda laut biru tujuh";
    private static final String PASSWORD = "sawah ombak gunting";

    private static TestDatabase database;
    private static TestHouse house;

    private SampleWalk walk;
    private Actor admin;
    private Actor registrar;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void walkToTheSignature() {
        walk = new SampleWalk(house).print();
        admin = walk.two.administrator();
        registrar = walk.two.registrar();
    }

    @Test
    void a_first_key_signs_only_after_a_second_person_has_released_it() {
        Actor head = walk.two.head();
        house.as(head).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());

        assertThatThrownBy(() -> sign(head)).isInstanceOf(KeyUnreleased.class);
        assertThat(house.get(FindKeyState.class).find().standing()).isEqualTo(Standing.WAITING);
        assertThat(sheet(head)).isFalse();
        assertThat(waiting(registrar)).singleElement().satisfies(key -> {
            assertThat(key.name()).isEqualTo(head.name());
            assertThat(key.serial()).isEqualTo(serial(head));
            assertThat(key.open()).isTrue();
        });

        release(registrar, head);

        assertThat(sign(head)).hasSize(64);
        assertThat(waiting(registrar)).isEmpty();
        assertThat(database.ask("select string_agg(act, ' ' order by seq) from audit_entry where subject = '"
                        + head.person() + "'"))
                .isEqualTo("key-enrolled key-released");
    }

    @Test
    void whoever_resets_the_heads_password_replaces_the_key_and_signs_nothing() {
        enrolAndRelease();
        Actor thief = comeInAs(walk.two.head(), admin);
        house.as(thief).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());

        assertThatThrownBy(() -> sign(thief, "lumba merah sembilan")).isInstanceOf(KeyUnreleased.class);
        assertThatThrownBy(() -> sign(thief, PASSPHRASE)).isInstanceOf(KeyUnreleased.class);
        assertThatThrownBy(() -> release(admin, thief)).isInstanceOf(VoucherInvolved.class);
        assertThat(waiting(admin)).singleElement().satisfies(key -> assertThat(key.open())
                .isFalse());
        assertThat(database.ask(
                        "select count(*) from slot where signed_at is not null and person = '" + thief.person() + "'"))
                .isEqualTo("0");
    }

    @Test
    void nor_do_they_come_in_as_the_registrar_to_release_it() {
        enrolAndRelease();
        Actor puppet = comeInAs(registrar, admin);
        Actor thief = comeInAs(walk.two.head(), admin);
        house.as(thief).get(ReplaceKey.class).replace(PASSPHRASE.toCharArray());

        assertThatThrownBy(() -> release(puppet, thief)).isInstanceOf(VoucherInvolved.class);
        assertThatThrownBy(() -> sign(thief)).isInstanceOf(KeyUnreleased.class);
        comeInAs(registrar, admin);
        assertThatThrownBy(() -> release(registrar, thief)).isInstanceOf(VoucherInvolved.class);
    }

    @Test
    void a_key_made_before_the_head_was_let_in_anew_is_never_released() {
        Actor second = new TestPeople(house).colleague(walk.two.agency(), "Ni Wayan Fiktif", Role.ADMINISTRATOR);
        Actor thief = comeInAs(walk.two.head(), admin);
        house.as(thief).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());
        house.at(house.now().plusSeconds(60));
        Actor head = comeInAs(walk.two.head(), second);

        assertThat(house.as(head).get(FindKeyState.class).find().standing()).isEqualTo(Standing.OUTDATED);
        assertThat(waiting(registrar)).isEmpty();
        assertThatThrownBy(() -> release(admin, head)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> release(registrar, head)).isInstanceOf(NotFound.class);

        house.as(head).get(ReplaceKey.class).replace(PASSPHRASE.toCharArray());
        release(registrar, head);
        assertThat(sign(head)).hasSize(64);
    }

    @Test
    void after_an_honest_reset_another_colleague_releases_the_new_key() {
        enrolAndRelease();
        Actor head = comeInAs(walk.two.head(), admin);
        house.as(head).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());

        release(registrar, head);

        assertThat(sign(head, "lumba merah sembilan")).hasSize(64);
    }

    @Test
    void a_holder_who_is_registrar_as_well_and_strangers_release_nothing() {
        house.as(walk.two.head()).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());
        Actor head = walk.also(walk.two.head(), Role.REGISTRAR);

        assertThatThrownBy(() -> release(head, head)).isInstanceOf(VoucherInvolved.class);
        assertThatThrownBy(() -> release(walk.one.registrar(), head)).isInstanceOf(NotFound.class);
        assertThat(waiting(walk.one.registrar())).isEmpty();
        assertThatThrownBy(() -> house.as(registrar).get(ReleaseKey.class).release("ab12"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.execute("update holder_key set released_at = now(), released_by = person"
                        + " where person = '" + head.person() + "'"))
                .rootCause()
                .hasMessageContaining("a_key_is_released_by_a_second_person");
        release(registrar, head);
        assertThatThrownBy(() -> release(registrar, head)).isInstanceOf(NotFound.class);
    }

    private void enrolAndRelease() {
        house.as(walk.two.head()).get(EnrolKey.class).enrol(PASSPHRASE.toCharArray());
        release(registrar, walk.two.head());
    }

    /** By a link that the administrator made, as whoever holds it. */
    private static Actor comeInAs(Actor person, Actor administrator) {
        String link = house.as(administrator).get(InviteAgain.class).invite(person.account());
        String name = house.as(null).get(AcceptInvitation.class).accept(link, PASSWORD.toCharArray());
        return house.get(LogIn.class).logIn(name, PASSWORD.toCharArray(), "10.0.0.1");
    }

    private static void release(Actor voucher, Actor holder) {
        String serial = serial(holder);
        house.as(voucher).get(ReleaseKey.class).release(serial);
    }

    private static String serial(Actor holder) {
        return Objects.requireNonNull(
                house.as(holder).get(FindKeyState.class).find().serial());
    }

    private static List<WaitingKey> waiting(Actor reader) {
        return house.as(reader).get(ListWaitingKeys.class).list();
    }

    private boolean sheet(Actor head) {
        return house.as(head).get(ReadSigningSheet.class).read(walk.id).canSign();
    }

    private String sign(Actor head) {
        return sign(head, PASSPHRASE);
    }

    private String sign(Actor head, String passphrase) {
        var sheet = house.as(head).get(ReadSigningSheet.class).read(walk.id);
        return house.get(SignDocument.class)
                .sign(sheet.subject(), sheet.round(), sheet.slot(), sheet.shown(), passphrase.toCharArray());
    }
}
